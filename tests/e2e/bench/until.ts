const LOOK_EVERY_MS = 5;

/** Resolves as soon as the condition holds; rejects, naming it, after the timeout. */
export function until(condition: () => boolean, what: string, timeoutMs = 60_000): Promise<void> {
  const end = Date.now() + timeoutMs;
  return new Promise((resolve, reject) => {
    const look = () => {
      if (condition()) resolve();
      else if (Date.now() >= end) reject(new Error(`Waited ${timeoutMs} ms for: ${what}`));
      else setTimeout(look, LOOK_EVERY_MS);
    };
    look();
  });
}
