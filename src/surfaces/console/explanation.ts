import type { ExplainedReading, Explanation } from '../../ask/explain-question.ts';
import type { ExplainedCandidate } from '../../search/explain.ts';
import type { Style } from './style.ts';

/** Candidates drawn; programs get all of them. */
const CANDIDATES_MAX = 8;
/** Characters shown of a candidate's quote. */
const QUOTE_MAX = 60;

/** Draws why a question got its answer, for the bot's operator, in the terms of the code. */
export function renderExplanation({ bars, readings }: Explanation, style: Style): string {
  const title = style.bold('explain');
  const limits = `bars: ${numbers(bars)}`;
  return [title, limits, ...readings.flatMap((reading) => readingLines(reading, style))]
    .map((line) => style.dim(line))
    .join('\n');
}

function readingLines(reading: ExplainedReading, style: Style): string[] {
  const { text, names, dates, things, answer, unsaid, candidates } = reading;
  const shown = candidates.slice(0, CANDIDATES_MAX);
  const left = candidates.length - shown.length;
  return [
    style.bold(`read as: ${text}`),
    `names: ${names.join(' ') || '–'} · dates: ${dates.join(' ') || '–'}`,
    `things: ${things.map(({ surface, kind, weight }) => `${surface} (${kind} ${weight})`).join(', ') || '–'}`,
    `answered as: ${answer}${unsaid.length === 0 ? '' : ` · not found: ${unsaid.join(' ')}`}`,
    ...shown.flatMap(candidateLines),
    ...(left > 0 ? [`… and ${left} more`] : []),
  ];
}

function candidateLines(candidate: ExplainedCandidate): string[] {
  const { article, passage, tier, against, confidence, signals, held, missing } = candidate;
  const why = against.length === 0 ? '' : ` (${against.join(', ')})`;
  const quote = candidate.quote.slice(0, QUOTE_MAX);
  return [
    `  ${tier}${why} · ${article} ${passage} · confidence ${round(confidence)} of ${numbers({ ...signals })}`,
    `    says: ${held.join(' ') || '–'} · lacks: ${missing.join(' ') || '–'}`,
    `    score ${round(candidate.score)} of ${numbers(candidate.features)}`,
    `    ${quote}${quote.length < candidate.quote.length ? '…' : ''}`,
  ];
}

function numbers(values: Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name} ${round(value)}`)
    .join(', ');
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
