import { MessageCreateRequestSchema } from 'discord-api-spec/zod';
import { expect } from 'vitest';
import { z } from 'zod';
import type { View } from '../../src/surfaces/discord/render.ts';
import { allComponents, anyComponents, type Component } from '../e2e/bench/components.ts';
import { checkMessage } from '../e2e/bench/validate/check-message.ts';
import { describeProblem } from '../e2e/bench/validate/problem.ts';

/** An answer from its beginning, for all to see. */
export const FOR_ALL: View = { audience: 'everyone', from: 0 };

const anyBody = z.looseObject({ components: anyComponents.default([]) });

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
export function partsOf(body: object): Component[] {
  const { components } = anyBody.parse(body);
  return allComponents(components, []).map(({ component }) => component);
}

/** What its text displays say, as Markdown. */
export function textsOf(body: object): string[] {
  return partsOf(body).flatMap(({ content }) => content ?? []);
}

/** The custom_ids of its buttons, and what its menu offers: ids of the same form. */
export function buttonIdsOf(body: object): string[] {
  return partsOf(body).flatMap(
    ({ custom_id, options }) => options?.map(({ value }) => value) ?? custom_id ?? [],
  );
}
