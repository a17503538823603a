const FIRST_SLOTS = 1024;

/** A map from 64-bit digests to 64-bit digests in flat memory: millions of entries in tens of megabytes. Two texts share a digest once in 10^13 for a million. */
export class DigestMap {
  #keys = new BigUint64Array(FIRST_SLOTS);
  #values = new BigUint64Array(FIRST_SLOTS);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The later of two values of a key counts. */
  set(key: bigint, value: bigint): void {
    if (this.#size * 2 >= this.#keys.length) this.#grow();
    const slot = this.#slotOf(key);
    if (this.#keys[slot] !== keyed(key)) this.#size++;
    this.#keys[slot] = keyed(key);
    this.#values[slot] = value;
  }

  get(key: bigint): bigint | undefined {
    const slot = this.#slotOf(key);
    return this.#keys[slot] === keyed(key) ? this.#values[slot] : undefined;
  }

  /** The slot that has the key, or the free one where it belongs. */
  #slotOf(key: bigint): number {
    const mask = this.#keys.length - 1;
    let slot = Number(BigInt.asUintN(32, key)) & mask;
    while (this.#keys[slot] !== 0n && this.#keys[slot] !== keyed(key)) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new BigUint64Array(keys.length * 2);
    this.#values = new BigUint64Array(keys.length * 2);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] ?? 0n;
      if (key === 0n) continue;
      const slot = this.#slotOf(key);
      this.#keys[slot] = key;
      this.#values[slot] = values[i] ?? 0n;
    }
  }
}

/** No key is 0, which marks a free slot. */
function keyed(key: bigint): bigint {
  return key === 0n ? 1n : key;
}
