import type { EntityId } from '../../entities/entity.ts';
import type { Library } from '../../library.ts';
import { checkFacts } from './check-facts.ts';
import { checkPassages } from './check-passages.ts';
import { type Reading, readSentences, textOf } from './read-sentence.ts';
import type { Claim } from './split-claims.ts';
import { all, best, NOT_MENTIONED, type Verdict } from './verdict.ts';

/** Such a date or speaker is another one in the message than in an article. */
const RELATIVE =
  /今年|去年|明年|前年|后年|本月|上月|下月|上个月|下个月|本周|上周|下周|昨[天日]|今[天日]|明[天日]|\b(?:this|last|next) (?:year|month|week)\b|\b(?:yesterday|today|tomorrow)\b/u;
const FIRST_PERSON = /我们|我司|咱|本公司|本行|敝|我(?!觉得|认为|想|看|国)|\b(?:we|our|us|my)\b/u;
/** It speaks of whoever the message spoke of before. */
const PRONOUN =
  /[它他她]们?|双方|两者|二者|两家|前者|后者|该(?:行|公司|银行|机构)|其(?![他实中余它])|\b(?:it|its|they|their|he|she|his|her|both)\b/u;

/** Holds a claim against the library: facts first, then the sentences of its passages. */
export function checkClaim({ readings, before }: Claim, library: Library): Verdict {
  return all(readings.map((reading) => checkSentence(reading, before, library)));
}

function checkSentence(reading: Reading, before: readonly EntityId[], library: Library): Verdict {
  const { text } = reading.statement;
  if (RELATIVE.test(text) || FIRST_PERSON.test(text)) return NOT_MENTIONED;
  const whole = checkWhole(reading, before, library);
  return whole.kind === 'supported' ? whole : best([whole, checkParts(reading, before, library)]);
}

/** Without a name of its own it is checked as it stands and as one on those named before. */
function checkWhole(reading: Reading, before: readonly EntityId[], library: Library): Verdict {
  const takesOver = reading.sides.length === 0 && before.length > 0;
  const readAs = [
    ...(takesOver && PRONOUN.test(reading.statement.text) ? [] : [reading]),
    ...(takesOver ? [{ ...reading, sides: before }] : []),
  ];
  return best(readAs.flatMap((each) => [checkFacts(each, library), checkPassages(each, library)]));
}

/** A sentence that strings several statements together holds if each of them does. */
function checkParts(reading: Reading, before: readonly EntityId[], library: Library): Verdict {
  const parts = partsOf(reading).flatMap((text) => readSentences(text, library.vocabulary));
  if (parts.length < 2) return NOT_MENTIONED;
  let named = before;
  return all(
    parts.map((part) => {
      if (part.sides.length > 0) named = part.sides;
      return checkWhole(part, named, library);
    }),
  );
}

/** Its clauses; what has no words of its own (2017年上半年) belongs to the next one. */
function partsOf(reading: Reading): string[] {
  const parts: string[] = [];
  let waiting = '';
  for (const clause of reading.statement.clauses) {
    const words = reading.words.filter(
      ({ name, start }) => name === undefined && start >= clause.start && start < clause.end,
    );
    const text = `${waiting}${textOf(clause, reading)}`;
    if (words.length < 2) waiting = `${text},`;
    else {
      parts.push(text);
      waiting = '';
    }
  }
  if (waiting !== '') parts.push(`${parts.pop() ?? ''},${waiting}`);
  return parts;
}
