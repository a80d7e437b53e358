import { allComponents } from '../components.ts';
import type { MessageBody, MessageSurroundings } from './check-message.ts';
import type { Path, Problem } from './problem.ts';

/** A file that came with a body: `index` is the n of its multipart name `files[n]`. */
export interface FileNames {
  readonly index: string;
  readonly name: string;
}

/** Checks that `attachments` and every `attachment://…` speak of files that are really there. */
export function checkFiles(body: MessageBody, { existing, files }: MessageSurroundings): Problem[] {
  const kept = existing?.attachments ?? [];
  const ids = new Set([...files.map(({ index }) => index), ...kept.map(({ id }) => id)]);
  const unknown: Problem[] = (body.attachments ?? []).flatMap(({ id }, index) =>
    ids.has(String(id))
      ? []
      : [
          {
            path: ['attachments', index, 'id'],
            code: 'MESSAGE_ATTACHMENT_NOT_FOUND',
            message: 'No such file was uploaded',
          },
        ],
  );
  return [...unknown, ...missingReferences(body, namesOf(body, files, kept))];
}

function namesOf(
  body: MessageBody,
  files: readonly FileNames[],
  kept: readonly { filename: string }[],
): Set<string> {
  const renamed = (body.attachments ?? []).flatMap(({ filename }) => (filename ? [filename] : []));
  return new Set([
    ...files.map(({ name }) => name),
    ...kept.map(({ filename }) => filename),
    ...renamed,
  ]);
}

function missingReferences(body: MessageBody, names: ReadonlySet<string>): Problem[] {
  return allComponents(body.components ?? [], ['components']).flatMap(({ component, path }) => {
    const media: [Path, string | undefined][] = [
      [['media', 'url'], component.media?.url],
      [['file', 'url'], component.file?.url],
      ...(component.items ?? []).map((item, index): [Path, string] => [
        ['items', index, 'media', 'url'],
        item.media.url,
      ]),
    ];
    return media.flatMap(([at, url]) => checkUrl([...path, ...at], url, names));
  });
}

function checkUrl(path: Path, url: string | undefined, names: ReadonlySet<string>): Problem[] {
  if (url === undefined || /^https?:\/\//.test(url)) return [];
  if (!url.startsWith('attachment://')) {
    return [{ path, code: 'URL_TYPE_INVALID_SCHEME', message: 'http, https or attachment only' }];
  }
  if (names.has(url.slice('attachment://'.length))) return [];
  const code = 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND';
  return [{ path, code, message: 'The referenced attachment was not found' }];
}
