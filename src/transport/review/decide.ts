import type { Problem } from '../../files/problem.ts';
import type { WrittenEntry } from '../../import/suggestions/suggestion.ts';
import { type EditableField, editEntry } from './edit-entry.ts';
import type { Decision, Reviewing } from './reviewing.ts';

const KEYS = 'a accept · e edit · c REASON confirm · d drop · s skip · q quit';

/** How one kind of suggestion is shown and taken. */
export interface Way {
  readonly fields: readonly EditableField[];
  show(entry: WrittenEntry): string;
  /** @returns why it was not taken, or nothing */
  accept(entry: WrittenEntry): Promise<readonly Problem[]>;
  /** Whether it is only taken with a reason. */
  needsReason(entry: WrittenEntry): boolean;
  confirm(entry: WrittenEntry, why: string): Promise<readonly Problem[]>;
}

/** Asks about one suggestion until there is a decision. */
export async function decide(
  first: WrittenEntry,
  reviewing: Reviewing,
  way: Way,
): Promise<Decision> {
  const { dialogue, editor, tally } = reviewing;
  let entry = first;
  dialogue.say(`\n${way.show(entry)}`);
  for (;;) {
    const typed = await dialogue.ask(`${KEYS} > `);
    if (typed === undefined) return 'quit';
    const [key = '', ...words] = typed.split(/\s+/u);
    const rest = words.join(' ');
    switch (key) {
      case 'a':
      case 'accept':
      case 'c':
      case 'confirm': {
        const isPlain = key.startsWith('a');
        const why =
          isPlain || rest !== '' ? rest : await dialogue.ask('why this reading is right: ');
        if (why === undefined) return 'quit';
        const problems = await (isPlain ? way.accept(entry) : way.confirm(entry, why));
        if (problems.length === 0) {
          tally.accepted++;
          return 'accepted';
        }
        for (const { what, remedy } of problems)
          dialogue.say(`Not taken: ${what} Remedy: ${remedy}`);
        if (isPlain && way.needsReason(entry))
          dialogue.say('If you read it and it is true, confirm with a reason: c REASON');
        break;
      }
      case 'e':
      case 'edit':
        entry = await editEntry(entry, way.fields, dialogue, editor);
        dialogue.say(`\n${way.show(entry)}`);
        break;
      case 'd':
      case 'drop':
        tally.dropped++;
        return 'dropped';
      case 's':
      case 'skip':
        tally.skipped++;
        return 'skipped';
      case 'q':
      case 'quit':
        return 'quit';
      default:
        dialogue.say(`Type one of: ${KEYS}`);
    }
  }
}
