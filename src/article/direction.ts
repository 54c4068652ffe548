const rightToLeft = /^(?:ar|arc|ckb|dv|fa|he|iw|ks|nqo|ps|sd|syr|ug|ur|yi)(?:-|$)/i;
const scriptSubtag = /-(?:arab|hebr|thaa|syrc|nkoo|adlm)(?:-|$)/i;

/** Writing direction of a language, by its BCP 47 tag. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return rightToLeft.test(lang) || scriptSubtag.test(lang) ? 'rtl' : 'ltr';
}
