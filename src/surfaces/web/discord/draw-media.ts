import type {
  APIFileComponent,
  APIMediaGalleryComponent,
  APIThumbnailComponent,
} from 'discord-api-types/v10';
import { type Html, html } from '../html.ts';
import type { Attachment, Surroundings } from './view.ts';

export function drawThumbnail(thumbnail: APIThumbnailComponent, around: Surroundings): Html {
  const { media, description, spoiler } = thumbnail;
  return drawPicture('dc-thumbnail', media.url, description, spoiler, around);
}

/** One picture takes the whole width; of three, the first is big; five and more: rows of three. */
export function drawGallery({ items }: APIMediaGalleryComponent, around: Surroundings): Html {
  const columns = items.length === 1 ? 1 : items.length <= 4 ? 2 : 3;
  const pictures = items.map(({ media, description, spoiler }) =>
    drawPicture('dc-picture', media.url, description, spoiler, around),
  );
  return html`<div class="dc-gallery dc-columns-${columns} dc-of-${items.length}">${pictures}</div>`;
}

export function drawFile({ file, spoiler }: APIFileComponent, around: Surroundings): Html {
  const name = attachmentName(file.url) ?? file.url;
  const attachment = around.files.get(name);
  const note = attachment === undefined ? 'missing file' : formatSize(attachment.size);
  const texts = html`<span class="dc-file-name">${name}</span><small>${note}</small>`;
  return html`<div class="dc-file${hidden(spoiler)}"><span class="dc-sheet">📄</span><div>${texts}</div></div>`;
}

function drawPicture(
  kind: string,
  url: string,
  description: string | null | undefined,
  spoiler: boolean | undefined,
  around: Surroundings,
): Html {
  const name = attachmentName(url);
  const source: Pick<Attachment, 'url'> | undefined =
    name === undefined ? { url } : around.files.get(name);
  if (source === undefined) return html`<div class="dc-unknown">no file ${name}</div>`;
  return html`<img class="${kind}${hidden(spoiler)}" src="${source.url}" alt="${description ?? ''}">`;
}

function hidden(spoiler: boolean | undefined): string {
  return spoiler ? ' dc-hidden' : '';
}

function attachmentName(url: string): string | undefined {
  return /^attachment:\/\/(.+)$/.exec(url)?.[1];
}

function formatSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(2)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(2)} MB`;
}
