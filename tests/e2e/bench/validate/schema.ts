import type { core, ZodMiniType } from 'zod/mini';
import type { Path, Problem } from './problem.ts';

/** Checks a value against one of Discord's own schemas, unknown keys included. */
export function checkSchema(schema: ZodMiniType, value: unknown): Problem[] {
  const result = schema.safeParse(value);
  if (!result.success) {
    return result.error.issues.flatMap((issue) => problemsOf(issue, value, []));
  }
  return unknownKeys(value, result.data, []);
}

function problemsOf(issue: core.$ZodIssue, root: unknown, base: Path): Problem[] {
  const path = [...base, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
  switch (issue.code) {
    case 'invalid_union':
      return problemsOfUnion(issue.errors, root, path);
    case 'invalid_type':
      return valueAt(root, path) === undefined
        ? [{ path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }]
        : [{ path, code: 'BASE_TYPE_BAD_TYPE', message: issue.message }];
    case 'too_big':
    case 'too_small':
      return [{ path, code: sizeCode(issue), message: issue.message }];
    case 'invalid_value':
      return [{ path, code: 'BASE_TYPE_CHOICES', message: issue.message }];
    default:
      return [{ path, code: 'BASE_TYPE_BAD_FORMAT', message: issue.message }];
  }
}

function sizeCode(issue: core.$ZodIssueTooBig | core.$ZodIssueTooSmall): string {
  if (issue.origin === 'string' || issue.origin === 'array') return 'BASE_TYPE_BAD_LENGTH';
  return issue.code === 'too_big' ? 'NUMBER_TYPE_MAX' : 'NUMBER_TYPE_MIN';
}

// Discord's unions are told apart by `type`: only the branch of that type has something to say.
function problemsOfUnion(
  branches: readonly (readonly core.$ZodIssue[])[],
  root: unknown,
  path: Path,
): Problem[] {
  const ofThisType = branches.filter((issues) => !issues.some((issue) => issue.path[0] === 'type'));
  // A branch that complains of the value as a whole ("not undefined") is further off than any.
  const distance = (issues: readonly core.$ZodIssue[]) =>
    issues.some((issue) => issue.path.length === 0) ? Number.POSITIVE_INFINITY : issues.length;
  const closest = ofThisType.sort((a, b) => distance(a) - distance(b))[0];
  if (closest === undefined) {
    const message = 'Value of field "type" must be one of those allowed here';
    return [{ path: [...path, 'type'], code: 'UNION_TYPE_CHOICES', message }];
  }
  return closest.flatMap((issue) => problemsOf(issue, root, path));
}

// The schemas drop keys that they do not know, so what is missing afterwards was unknown.
function unknownKeys(before: unknown, after: unknown, path: Path): Problem[] {
  if (Array.isArray(before)) {
    const kept: unknown[] = Array.isArray(after) ? after : [];
    return before.flatMap((item: unknown, index) =>
      unknownKeys(item, kept[index], [...path, index]),
    );
  }
  if (!isObject(before) || !isObject(after)) return [];
  return Object.entries(before).flatMap(([key, value]) =>
    key in after
      ? unknownKeys(value, after[key], [...path, key])
      : [
          {
            path: [...path, key],
            code: 'UNKNOWN_KEY',
            message: 'Discord does not know this field',
          },
        ],
  );
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), root);
}

export function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}
