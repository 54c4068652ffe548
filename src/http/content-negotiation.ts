/** Length up to which an `Accept` header is read, in characters; no client sends more. */
const longest = 1000;

/**
 * Whether a client would rather have JSON than HTML. Source: RFC 9110, 12.5.1. Who likes both the same, or neither, or does
 * not say, gets HTML.
 */
export function prefersJson(accept: string | null): boolean {
  const ranges = (accept ?? '').slice(0, longest).toLowerCase().split(',');
  return qualityOf('application/json', ranges) > qualityOf('text/html', ranges);
}

/** The quality, 0 to 1, that the most specific of the ranges that match gives a type. */
function qualityOf(type: string, ranges: string[]): number {
  const matching = ['*/*', `${type.split('/')[0]}/*`, type];
  let found = { specificity: -1, quality: 0 };
  for (const range of ranges) {
    const [name = '', ...parameters] = range.split(';').map((part) => part.trim());
    const weight = parameters.findIndex((parameter) => parameter.startsWith('q='));
    const ofTheType = weight < 0 ? parameters : parameters.slice(0, weight);
    if (ofTheType.some((parameter) => !/^charset="?utf-8"?$/.test(parameter))) continue;
    const quality = weight < 0 ? 1 : qvalue(parameters[weight]!.slice(2));
    const specificity = matching.indexOf(name);
    if (quality !== undefined && specificity > found.specificity) found = { specificity, quality };
  }
  return found.quality;
}

const qvalue = (text: string): number | undefined =>
  /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(text) ? Number(text) : undefined;
