/**
 * For processes that live seconds: V8 compiles far fewer functions for speed, which took a third of
 * their processor time and never paid. What they do is the same.
 */
export const SHORT_LIVED = ['--interrupt-budget=1000000'] as const;
