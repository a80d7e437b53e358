import { expect, it } from 'vitest';
import { loadProgram } from '../../bench/load-program.ts';
import { buttonIdsOf, textsOf } from '../support/discord-body.ts';
import { shippedFiles } from '../support/knowledge.ts';

it('does what people do with the compiled program', async () => {
  const program = await loadProgram('.', shippedFiles());
  const asked = program.ask('partner', { name: '腾讯' });
  expect(textsOf(asked).join('\n')).toContain('腾讯');
  const [source = ''] = buttonIdsOf(asked);
  expect(textsOf(program.click(source) ?? {}).join('\n')).toContain('¶');
  expect(program.click('v1:delete')).toBeUndefined();
  expect(program.type('partner', 'name', '腾', {})).toContainEqual(
    expect.objectContaining({ name: '腾讯', value: '腾讯' }),
  );
});
