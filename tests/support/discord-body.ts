import { MessageCreateRequestSchema } from 'discord-api-spec/zod';
import { expect } from 'vitest';
import { checkMessage } from '../e2e/bench/validate/check-message.ts';
import { describeProblem } from '../e2e/bench/validate/problem.ts';

interface AnyComponent {
  readonly type: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly label?: string;
  readonly components?: readonly AnyComponent[];
  readonly accessory?: AnyComponent;
}

/** Discord would take this body, and nobody would be pinged by it. */
export function expectGoodBody(body: object): void {
  const problems = checkMessage(MessageCreateRequestSchema, body, { files: [] });
  expect(problems.map(describeProblem)).toEqual([]);
  expect(body).toMatchObject({ allowed_mentions: { parse: [] } });
  expect(textsOf(body).join('').length).toBeLessThanOrEqual(4000);
  expect(partsOf(body).length).toBeLessThanOrEqual(40);
  expect(JSON.stringify(body).isWellFormed()).toBe(true);
  for (const text of textsOf(body)) expect(text.isWellFormed()).toBe(true);
}

/** All components of a body, nested ones included. */
export function partsOf(body: object): AnyComponent[] {
  const { components = [] } = body as { components?: readonly AnyComponent[] };
  return components.flatMap((each) => [
    each,
    ...partsOf(each),
    ...(each.accessory ? [each.accessory] : []),
  ]);
}

/** What its text displays say, as Markdown. */
export function textsOf(body: object): string[] {
  return partsOf(body).flatMap(({ content }) => content ?? []);
}

/** The custom_ids of its buttons. */
export function buttonIdsOf(body: object): string[] {
  return partsOf(body).flatMap(({ custom_id }) => custom_id ?? []);
}
