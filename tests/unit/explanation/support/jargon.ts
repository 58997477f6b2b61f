/** Words of the trade, which parents need not know, and ids. */
const jargon = [
  /\bstatutory\b/iu,
  /\bthresholds?\b/iu,
  /\b(?:in)?quora(?:te|cy)\b/iu,
  /\bquorum\b/iu,
  /\bagenc(?:y|ies)\b/iu,
  /\bconferences?\b/iu,
  /\bcriteri(?:a|on)\b/iu,
  /\bpractitioners?\b/iu,
  /\bprofessionals?\b/iu,
  /\bmulti-agency\b/iu,
  /\bsafeguarding\b/iu,
  /\bsignificant\b/iu,
  /\blooked[- ]after child/iu,
  /\bexclu(?:de|ded|sion)\b/iu,
  /\bchronolog(?:y|ies)\b/iu,
  /\bcustodian\b/iu,
  /\bauthorit(?:y|ies)\b/iu,
  /\boverride\b/iu,
  /\bprovisional\b/iu,
  /\bsection \d/iu,
  /\bfail(?:s|ed|ing|ure)?\b/iu,
  /\bneglect/iu,
  /\bfault\b/iu,
  /\bblame\b/iu,
  /\b[a-z]+(?:-[a-z]+)*\/[a-z0-9]/u,
  /\b\d{4}-\d\d-\d\d\b/u,
  /`/u,
];

/**
 * What of a text is jargon, blame or an id.
 *
 * @param text - the text
 * @returns each such word with the text that it stands in
 */
export function jargonIn(text: string): readonly string[] {
  return jargon.flatMap((pattern) => {
    const [found] = pattern.exec(text) ?? [];
    return found === undefined ? [] : [`${found}: ${text}`];
  });
}
