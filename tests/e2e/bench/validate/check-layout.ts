import { allComponents, type Component } from '../components.ts';
import type { MessageBody, MessageSurroundings } from './check-message.ts';
import { MESSAGE } from './limits.ts';
import type { Problem } from './problem.ts';

/** A Components V2 message: nothing of the old kind, and not too much of the new. */
export function checkV2(body: MessageBody, { existing }: MessageSurroundings): Problem[] {
  const code = 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2';
  const stale = body.content === undefined && existing?.content ? ['content'] : [];
  const legacy = (['content', 'embeds', 'poll', 'sticker_ids'] as const).filter((key) => {
    const value = body[key];
    return Array.isArray(value) ? value.length > 0 : Boolean(value);
  });
  const all = allComponents(body.components ?? [], ['components']);
  const text = all.reduce((sum, { component }) => sum + (component.content?.length ?? 0), 0);
  const problems: Problem[] = [...legacy, ...stale].map((key) => ({
    path: [key],
    code,
    message: `The '${key}' field cannot be used with MessageFlags.IS_COMPONENTS_V2`,
  }));
  if (all.length > MESSAGE.totalComponents) {
    const message = `${all.length} components, nested ones included; at most ${MESSAGE.totalComponents}`;
    problems.push({ path: ['components'], code: 'COMPONENT_TOTAL_COUNT_EXCEEDED', message });
  }
  if (text > MESSAGE.totalText) {
    const message = `${text} characters over all text displays; at most ${MESSAGE.totalText}`;
    problems.push({
      path: ['components'],
      code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      message,
    });
  }
  return problems;
}

/** A message of the old kind: rows only, five of them. */
export function checkLegacy(components: readonly Component[]): Problem[] {
  const problems: Problem[] = components.flatMap(({ type }, index) =>
    type === 1
      ? []
      : [
          {
            path: ['components', index, 'type'],
            code: 'UNION_TYPE_CHOICES',
            message: 'Value of field "type" must be one of (1,) without IS_COMPONENTS_V2',
          },
        ],
  );
  if (components.length > MESSAGE.legacyRows) {
    const message = `Must be ${MESSAGE.legacyRows} or fewer in length.`;
    problems.push({ path: ['components'], code: 'BASE_TYPE_BAD_LENGTH', message });
  }
  return problems;
}
