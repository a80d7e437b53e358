/** Later versions of V8 do not know the flag below, and refuse to start with it. */
const [major = 0] = process.versions.node.split('.').map(Number);

/**
 * For processes that live seconds: V8 compiles far fewer functions for speed, which took a third of
 * their processor time and never paid. What they do is the same.
 */
export const SHORT_LIVED: readonly string[] = major <= 20 ? ['--interrupt-budget=1000000'] : [];
