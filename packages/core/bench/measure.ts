/** One piece of work, small enough to fall between two interruptions. */
export type Task = () => unknown;

/** How long all tasks take: the median of whole passes, and with each task at its fastest. In milliseconds. */
export interface Measured {
  readonly median: number;
  /** Other work on the machine hardly counts here. The two are near each other on an idle machine. */
  readonly undisturbed: number;
}

/** Runs all tasks `passes` times, after one pass to warm up. */
export function measureTasks(tasks: readonly Task[], passes: number): Measured {
  const fastest = tasks.map(() => Number.POSITIVE_INFINITY);
  const totals: number[] = [];
  for (let pass = 0; pass <= passes; pass += 1) {
    let total = 0;
    for (const [index, task] of tasks.entries()) {
      const milliseconds = timeTask(task);
      total += milliseconds;
      fastest[index] = Math.min(fastest[index] ?? milliseconds, milliseconds);
    }
    if (pass > 0) totals.push(total);
  }
  return {median: medianOf(totals), undisturbed: fastest.reduce((sum, milliseconds) => sum + milliseconds, 0)};
}

function timeTask(task: Task): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

/** The value in the middle. */
export function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
