/**
 * A `Date` whose parts are those of UTC wherever it runs, so that a calendar day stays the day that it is: in local time
 * a day can begin late, or be missing.
 */
export class UtcClock extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear();
  }

  override getMonth(): number {
    return this.getUTCMonth();
  }

  override getDate(): number {
    return this.getUTCDate();
  }

  override getDay(): number {
    return this.getUTCDay();
  }

  override getHours(): number {
    return this.getUTCHours();
  }

  override getMinutes(): number {
    return this.getUTCMinutes();
  }
}
