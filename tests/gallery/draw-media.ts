import type {
  APIFileComponent,
  APIMediaGalleryComponent,
  APIThumbnailComponent,
} from 'discord-api-types/v10';
import { escapeHtml } from './escape-html.ts';

/** What a message is drawn in: the moment, and the files that were sent with it. */
export interface Surroundings {
  readonly now: Date;
  readonly files: ReadonlyMap<string, Attachment>;
}

export interface Attachment {
  readonly url: string;
  /** In bytes. */
  readonly size: number;
}

export function drawThumbnail(thumbnail: APIThumbnailComponent, around: Surroundings): string {
  const { media, description, spoiler } = thumbnail;
  return drawPicture('thumbnail', media.url, description, spoiler, around);
}

/** One picture takes the whole width; of three, the first is big; five and more: rows of three. */
export function drawGallery({ items }: APIMediaGalleryComponent, around: Surroundings): string {
  const columns = items.length === 1 ? 1 : items.length <= 4 ? 2 : 3;
  const pictures = items.map(({ media, description, spoiler }) =>
    drawPicture('picture', media.url, description, spoiler, around),
  );
  return `<div class="gallery columns-${columns} of-${items.length}">${pictures.join('')}</div>`;
}

export function drawFile({ file, spoiler }: APIFileComponent, around: Surroundings): string {
  const name = attachmentName(file.url) ?? file.url;
  const size = around.files.get(name)?.size;
  const note = size === undefined ? 'missing file' : formatSize(size);
  const hidden = spoiler ? ' hidden' : '';
  const texts = `<a href="#">${escapeHtml(name)}</a><small>${note}</small>`;
  return `<div class="file${hidden}"><span class="sheet">📄</span><div>${texts}</div></div>`;
}

function drawPicture(
  kind: string,
  url: string,
  description: string | null | undefined,
  spoiler: boolean | undefined,
  around: Surroundings,
): string {
  const hidden = spoiler ? ' hidden' : '';
  const name = attachmentName(url);
  const source = name === undefined ? url : around.files.get(name)?.url;
  if (source === undefined) return `<div class="unknown">no file ${escapeHtml(name ?? '')}</div>`;
  const alt = escapeHtml(description ?? '');
  return `<img class="${kind}${hidden}" src="${escapeHtml(source)}" alt="${alt}">`;
}

function attachmentName(url: string): string | undefined {
  return /^attachment:\/\/(.+)$/.exec(url)?.[1];
}

function formatSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(2)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(2)} MB`;
}
