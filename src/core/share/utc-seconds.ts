/**
 * The calendar without a clock: seconds since 1970 and the time in UTC that they stand
 * for, for the years 0000 to 9999. Days are counted as in Hinnant, "chrono-compatible
 * low-level date algorithms" (2013): years begin in March, so that the leap day is last.
 */

const DAYS_PER_ERA = 146_097;
/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH = 719_468;
const PARTS = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)Z$/;

/** @returns null where the text is no such time, 31 February included. */
export function secondsOfTime(time: string): number | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] =
    PARTS.exec(time)?.slice(1).map(Number) ?? [];
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  const days = era * DAYS_PER_ERA + dayOfEra - EPOCH;
  const seconds = ((days * 24 + hour) * 60 + minute) * 60 + second;
  // An hour of 25 or a day of 0 counts to a time that is written otherwise.
  return timeOfSeconds(seconds) === time ? seconds : null;
}

/** @returns null outside the years 0000 to 9999 and for fractions. */
export function timeOfSeconds(seconds: number): string | null {
  if (!Number.isInteger(seconds)) return null;
  const day = Math.floor(seconds / 86_400);
  const within = seconds - day * 86_400;
  const shifted = day + EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  if (year < 0 || year > 9999) return null;
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const clock = [Math.floor(within / 3600), Math.floor(within / 60) % 60, within % 60].map(two).join(":");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(dayOfMonth)}T${clock}Z`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
