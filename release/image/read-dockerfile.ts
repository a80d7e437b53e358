import { DockerfileParser, type Instruction, ModifiableInstruction } from 'dockerfile-ast';

/** One instruction, its continued lines joined and its variables put in. */
export interface Step {
  readonly keyword: string;
  readonly flags: Readonly<Record<string, string>>;
  /** What follows the flags; of the JSON form its parts, otherwise its words. */
  readonly words: readonly string[];
  /** What follows the flags, as written. */
  readonly text: string;
}

/** One part of a Dockerfile, from its FROM to the next. */
export interface Stage {
  readonly name: string;
  readonly steps: readonly Step[];
}

/** Reads a Dockerfile as this project writes them: ARG only before the first FROM, no heredocs. */
export function readDockerfile(content: string): Stage[] {
  const stages: { name: string; steps: Step[] }[] = [];
  for (const instruction of DockerfileParser.parse(content).getInstructions()) {
    const step = readStep(instruction);
    const [, as = '', name = String(stages.length)] = step.words;
    if (step.keyword === 'FROM')
      stages.push({ name: /^as$/i.test(as) ? name : 'final', steps: [] });
    else stages.at(-1)?.steps.push(step);
  }
  return stages;
}

function readStep(instruction: Instruction): Step {
  const text = (instruction.getRawArgumentsContent() ?? '').replaceAll(/\\\s*\n\s*/g, ' ').trim();
  const flags = instruction instanceof ModifiableInstruction ? instruction.getFlags() : [];
  const list = /\[.*\]$/.exec(text)?.[0];
  return {
    keyword: instruction.getKeyword(),
    flags: Object.fromEntries(flags.map((flag) => [flag.getName(), flag.getValue() ?? ''])),
    words: list === undefined ? text.split(/\s+/) : wordsIn(list),
    text,
  };
}

function wordsIn(list: string): string[] {
  const parsed: unknown = JSON.parse(list);
  if (!Array.isArray(parsed)) throw new TypeError(`not a list: ${list}`);
  return parsed.map(String);
}
