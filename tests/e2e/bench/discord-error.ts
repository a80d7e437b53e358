import { describeProblem, type Problem, toErrorTree } from './validate/problem.ts';

/** An answer of Discord that is not a success; its JSON has Discord's own shape. */
export class DiscordError extends Error {
  readonly status: number;
  readonly code: number;
  readonly problems: readonly Problem[];

  constructor(status: number, code: number, message: string, problems: readonly Problem[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.problems = problems;
  }

  toJSON(): unknown {
    const { code, message, problems } = this;
    return problems.length > 0
      ? { message, code, errors: toErrorTree(problems) }
      : { message, code };
  }
}

/** Throws Discord's "Invalid Form Body" when there is anything to complain about. */
export function assertValid(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new DiscordError(400, 50035, 'Invalid Form Body', problems);
}

/** A refused request, as a test's failed assertion shall print it. */
export function describeError(error: DiscordError): string[] {
  return [`${error.status} ${error.code} ${error.message}`, ...error.problems.map(describeProblem)];
}

export const unknownInteraction = () => new DiscordError(404, 10062, 'Unknown interaction');
export const alreadyAcknowledged = () =>
  new DiscordError(400, 40060, 'Interaction has already been acknowledged.');
export const unknownWebhook = () => new DiscordError(404, 10015, 'Unknown Webhook');
export const invalidWebhookToken = () => new DiscordError(401, 50027, 'Invalid Webhook Token');
export const missingAccess = () => new DiscordError(403, 50001, 'Missing Access');
export const unknownMessage = () => new DiscordError(404, 10008, 'Unknown Message');
export const unknownCommand = () => new DiscordError(404, 10063, 'Unknown application command');
export const emptyMessage = () => new DiscordError(400, 50006, 'Cannot send an empty message');
export const tooLarge = () => new DiscordError(413, 40005, 'Request entity too large');
export const unauthorized = () => new DiscordError(401, 0, '401: Unauthorized');
