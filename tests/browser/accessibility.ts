import axe from 'axe-core';
import type { Page as Tab } from 'playwright-core';
import { z } from 'zod';

const found = z.object({
  violations: z.array(
    z.object({ id: z.string(), help: z.string(), nodes: z.array(z.object({ html: z.string() })) }),
  ),
});

/** What axe-core finds wrong with a page, a line each. */
export async function findViolations(tab: Tab): Promise<string[]> {
  // The page allows no scripts of others, but a debugger's.
  await tab.evaluate(axe.source);
  const { violations } = found.parse(await tab.evaluate('axe.run()'));
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html}`),
  );
}
