const tag =
  /<(?:\/[a-z][\w-]*>|!--|(?:a|abbr|aside|b|blockquote|br|code|del|div|em|figure|footer|h[1-6]|header|hr|i|iframe|img|li|mark|ol|p|pre|q|s|script|section|small|span|strong|style|sub|sup|table|td|tr|u|ul|video)(?:\s[^<>]*)?\/?>)/i;

const entity =
  /&(?:amp|lt|gt|quot|apos|nbsp|shy|[lr][sd]quo|[lr]aquo|[mn]dash|hellip|bull|middot|deg|copy|reg|trade|euro|pound|times|szlig|[a-z](?:acute|cedil|circ|grave|ring|slash|tilde|uml)|#\d{1,7}|#x[\da-f]{1,6});/i;

const inlineMarkdown = /\*\*[^\s*][^*\n]*\*\*|\]\((?:https?:\/\/|\/|#|mailto:)/;
const blockMarkdown = /(?:^|\n)(?:#{1,6} \S|```|> [^\n]*\n> |[-*+] [^\n]+\n[-*+] )/;

/** Signs of markup, which other text does not have. */
const sign = /[<*\]\n#`]|&\S/;

export type Markup = 'looks-like-html' | 'looks-like-markdown';

/**
 * Returns the problem code for plain text that looks like HTML or Markdown. Most text has no sign of either, which is
 * detected fast.
 */
export function markupIn(text: string): Markup | undefined {
  if (!sign.test(text)) return undefined;
  if ((text.includes('<') && tag.test(text)) || (text.includes('&') && entity.test(text)))
    return 'looks-like-html';
  const isInline = (text.includes('**') || text.includes('](')) && inlineMarkdown.test(text);
  const isBlock = (text.includes('\n') || '#`'.includes(text[0] ?? ' ')) && blockMarkdown.test(text);
  return isInline || isBlock ? 'looks-like-markdown' : undefined;
}
