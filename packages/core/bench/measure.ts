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
  const watch = createWatch();
  for (let pass = 0; pass <= passes; pass += 1) {
    for (const [index, task] of tasks.entries()) watch.take(index, task);
    watch.endPass(pass);
  }
  return watch.read();
}

/**
 * Runs two ways of doing the same tasks `passes` times, task by task in turn, so that what else the machine does slows both
 * alike: what is wanted is how they compare.
 */
export function compareTasks(
  ones: readonly Task[],
  others: readonly Task[],
  passes: number,
): [one: Measured, other: Measured] {
  const [one, other] = [createWatch(), createWatch()];
  for (let pass = 0; pass <= passes; pass += 1) {
    for (const [index, task] of ones.entries()) {
      one.take(index, task);
      const twin = others[index];
      if (twin) other.take(index, twin);
    }
    one.endPass(pass);
    other.endPass(pass);
  }
  return [one.read(), other.read()];
}

/** Takes the time of tasks over several passes; the first only warms up. */
function createWatch() {
  const fastest: number[] = [];
  const totals: number[] = [];
  let total = 0;
  return {
    take(index: number, task: Task): void {
      const milliseconds = timeTask(task);
      total += milliseconds;
      fastest[index] = Math.min(fastest[index] ?? milliseconds, milliseconds);
    },
    endPass(pass: number): void {
      if (pass > 0) totals.push(total);
      total = 0;
    },
    read(): Measured {
      return {median: medianOf(totals), undisturbed: fastest.reduce((sum, milliseconds) => sum + milliseconds, 0)};
    },
  };
}

function timeTask(task: Task): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

/** How a run compares with another: `1.21 times (1.30 by the median)`. */
export function compareMeasured(one: Measured, other: Measured): string {
  return `${(one.undisturbed / other.undisturbed).toFixed(2)} times (${(one.median / other.median).toFixed(2)} by the median)`;
}

/** The value in the middle. */
export function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
