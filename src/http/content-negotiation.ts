/** Maximum length of an `Accept` header, in characters; the rest is ignored. */
const longest = 1000;

/** Whether a client prefers JSON to HTML. Without a preference, the response is HTML. Source: RFC 9110, 12.5.1. */
export function prefersJson(accept: string | null): boolean {
  const ranges = (accept ?? '').slice(0, longest).toLowerCase().split(',');
  return qualityOf('application/json', ranges) > qualityOf('text/html', ranges);
}

/** Returns the quality, 0 to 1, of the most specific range that matches a type. */
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
