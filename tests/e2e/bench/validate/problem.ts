export type Path = readonly (string | number)[];

/** One thing that Discord would refuse, and the place in the body where it stands. */
export interface Problem {
  readonly path: Path;
  readonly code: string;
  readonly message: string;
}

interface ErrorNode {
  _errors?: { code: string; message: string }[];
  [key: string]: unknown;
}

/** Discord's `errors` object: the body's own shape, with `_errors` lists at the leaves. */
export function toErrorTree(problems: readonly Problem[]): Record<string, unknown> {
  const root: ErrorNode = {};
  for (const { path, code, message } of problems) {
    let node = root;
    for (const key of path) {
      node[key] ??= {};
      node = node[key] as ErrorNode;
    }
    node._errors = [...(node._errors ?? []), { code, message }];
  }
  return root;
}

/** "data.components.0.label: BASE_TYPE_BAD_LENGTH …", for a failed assertion's output. */
export function describeProblem({ path, code, message }: Problem): string {
  return `${path.join('.') || '(body)'}: ${code} ${message}`;
}

/** The same problems, seen from further out in the body. */
export function under(prefix: Path, problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, path: [...prefix, ...problem.path] }));
}
