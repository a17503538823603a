/** Lets one piece of work at a time run under each name. */
export class Turns {
  private readonly last = new Map<string, Promise<unknown>>();

  /** Runs after everything that was started before under the name, however that ended. */
  async take<T>(name: string, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(name) ?? Promise.resolve();
    const result = before.then(work);
    const done = result.catch(() => {});
    this.last.set(name, done);
    try {
      return await result;
    } finally {
      if (this.last.get(name) === done) this.last.delete(name);
    }
  }
}
