export type Path = readonly (string | number)[];

/** One thing that Discord would refuse, and the place in the body where it stands. */
export interface Problem {
  readonly path: Path;
  readonly code: string;
  readonly message: string;
}

/** Discord's `errors` object: the body's own shape, with `_errors` lists at the leaves. */
export function toErrorTree(problems: readonly Problem[]): Record<string, unknown> {
  const here = problems.filter(({ path }) => path.length === 0);
  const keys = new Set(problems.flatMap(({ path }) => path.slice(0, 1)));
  const inside = [...keys].map((key) => {
    const below = problems.filter(({ path }) => path[0] === key);
    return [key, toErrorTree(below.map((each) => ({ ...each, path: each.path.slice(1) })))];
  });
  const errors = here.map(({ code, message }) => ({ code, message }));
  return { ...Object.fromEntries(inside), ...(errors.length === 0 ? {} : { _errors: errors }) };
}

/** "data.components.0.label: BASE_TYPE_BAD_LENGTH …", for a failed assertion's output. */
export function describeProblem({ path, code, message }: Problem): string {
  return `${path.join('.') || '(body)'}: ${code} ${message}`;
}

/** The same problems, seen from further out in the body. */
export function under(prefix: Path, problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, path: [...prefix, ...problem.path] }));
}
