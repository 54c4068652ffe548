/** Words by which sites name parts of an article, in Arabic, Chinese, English, French, German, Italian, Japanese, Portuguese, Spanish. */
export const conventionWords = {
  highlights: [
    'highlights|key (?:takeaways?|points?|facts?|findings)|takeaways|at a glance|in brief|the (?:essentials|gist)|summary|what (?:to|you need to) know',
    'das wichtigste(?: in kürze)?|auf einen blick|in kürze|kernpunkte|kurz gefasst|zusammenfassung',
    "points (?:clés|forts)|à retenir|l[’']essentiel|en bref|ce qu[’']il faut (?:retenir|savoir)",
    'puntos (?:clave|destacados|principales)|claves|lo (?:más importante|esencial)|de un vistazo|en breve|destacados',
    'pontos(?:[- ]chave| principais)|destaques|em resumo|resumo|o essencial|em poucas palavras',
    "punti (?:chiave|principali|salienti)|in (?:breve|sintesi)|l[’']essenziale|a colpo d[’']occhio",
    'أبرز النقاط|النقاط الرئيسية|أهم النقاط|باختصار|الخلاصات|ملخص',
    'ハイライト|要点|ポイント|この記事のポイント|まとめて読む|概要',
    '要点|亮点|重点|关键(?:要点|信息)|摘要|一览|核心要点',
  ],
  bottomLine: [
    '(?:the )?bottom line|conclusions?|(?:the |final )?takeaway|in (?:conclusion|short|sum)|final (?:thoughts|word)|the upshot|wrapping up|our verdict|verdict',
    'fazit|schlussfolgerung|unterm strich|schlusswort|resümee|ausblick',
    'conclusion|en (?:conclusion|résumé|somme|définitive)|le mot de la fin|bilan',
    'conclusi(?:ón|ones)|en (?:conclusión|resumen|definitiva)|balance',
    'conclusão|conclusões|em (?:conclusão|suma)|considerações finais|balanço',
    'conclusion[ie]|in (?:conclusione|definitiva|sintesi)|il punto|considerazioni finali',
    'الخلاصة|خلاصة|الخاتمة|خاتمة|ختاما|في الختام',
    'まとめ|結論|おわりに|終わりに|最後に',
    '结论|结语|总结|小结|写在最后|底线',
  ],
  share: [
    'spread the word|share(?: this)?(?: (?:post|article|story|page|on))?|share (?:on|via) .{1,30}|like this|tweet|(?:click to )?share',
    '(?:beitrag |artikel )?teilen(?: (?:mit|auf|über) .{1,30})?|weitersagen|gefällt mir',
    "partager(?: (?:cet article|sur .{1,30}))?|faites passer|j[’']aime",
    'compart(?:e|ir|ílo|elo)(?: (?:en|este artículo) ?.{0,30})?|corre la voz|me gusta(?: esto)?',
    'compartilh(?:e|ar)(?: (?:isso|este artigo|no) ?.{0,30})?|partilh(?:e|ar)|curtir(?: isso)?',
    'condividi(?: (?:su|questo articolo) ?.{0,30})?|passaparola|mi piace',
    'شارك(?: (?:هذا|على) ?.{0,30})?|مشاركة|انشر الكلمة|معجب بهذه',
    '(?:この記事を)?(?:シェア|共有)(?:する)?|いいね',
    '分享(?:到.{0,20}|本文|文章)?|转发|赞过',
  ],
  categories: [
    'categor(?:y|ies)|filed under|posted in|sections?',
    'kategorien?|rubriken?|abgelegt unter',
    'catégories?|rubriques?|classé (?:sous|dans)',
    'categorías?|archivado en|publicado en',
    'categorias?|arquivado (?:em|como)|publicado em',
    'categori[ae]|archiviato in|pubblicato in',
    'التصنيفات?|الأقسام|الفئات',
    'カテゴリー?',
    '分类|类别|栏目',
  ],
  tags: [
    'tags?|tagged(?: with)?|keywords|topics?',
    'schlagw(?:ort|örter|orte)|stichw(?:ort|örter|orte)|themen',
    'étiquettes?|mots[- ]clés|thèmes?',
    'etiquetas?|palabras clave|temas?',
    'palavras[- ]chave|marcadores|tópicos',
    'tag|parole chiave|argomenti',
    'الوسوم|الكلمات المفتاحية',
    'タグ|キーワード',
    '标签|关键词',
  ],
  comments: [
    'leave a (?:reply|comment)|(?:post|write|add|submit) a comment|join the (?:discussion|conversation)|comments?|\\d+ (?:comments?|thoughts?|responses?|replies).{0,80}|cancel reply',
    'schreiben? sie einen kommentar|schreibe einen kommentar|kommentar (?:schreiben|hinterlassen|verfassen)|kommentare|antwort(?:en)? (?:abbrechen|schreiben|verfassen)',
    'laisser un commentaire|(?:écrire|ajouter|poster) un commentaire|commentaires|annuler la réponse',
    '(?:deja|escribe|publica) (?:un comentario|una respuesta)|comentarios|cancelar (?:la )?respuesta',
    'deix(?:e|ar) (?:um comentário|uma resposta)|comentários|cancelar resposta',
    'lascia un commento|scrivi un commento|commenti|annulla risposta',
    'اترك (?:تعليقا|تعليقاً|ردا|رد)|التعليقات|إلغاء الرد|أضف تعليق',
    'コメント(?:を(?:残す|書く|追加))?(?:コメントをキャンセル)?|返信をキャンセル',
    '发表(?:评论|回复)|留下(?:评论|回复)|评论|取消回复',
  ],
  emailNote: [
    'your email address will not be published.*',
    '(?:deine|ihre) e-mail-adresse wird nicht veröffentlicht.*',
    'votre adresse e-?mail ne sera pas publiée.*',
    '(?:tu|su) dirección de correo electrónico no será publicada.*',
    'o seu endereço de e-?mail não será publicado.*',
    'il tuo indirizzo email non sarà pubblicato.*',
    'لن يتم نشر عنوان بريدك الإلكتروني.*',
    'メールアドレスが公開されることはありません.*',
    '您的(?:邮箱|电子邮箱|电子邮件)地址不会被公开.*',
  ],
  related: [
    '(?:related|recommended|more|further|similar)(?: (?:posts?|articles?|stories|reading|content|links))?|you (?:may|might)(?: also)? (?:like|enjoy)|read (?:more|next|also)|see also',
    'ähnliche (?:beiträge|artikel)|verwandte (?:beiträge|artikel)|mehr zum thema|weiterlesen|lesen sie auch|das könnte (?:sie|dich) auch interessieren',
    'articles? (?:similaires|liés|connexes)|sur le même (?:sujet|thème)|à lire (?:aussi|également)|lire aussi|lire la suite',
    '(?:entradas|artículos|noticias) relacionad[ao]s|te puede interesar|lee también|leer más',
    '(?:posts|artigos|notícias) relacionad[ao]s|relacionado|leia (?:também|mais)|você também pode gostar',
    'articoli correlati|correlati|leggi anche|potrebbe interessarti(?: anche)?',
    'مقالات ذات صلة|ذات صلة|اقرأ (?:أيضا|أيضاً|المزيد)',
    '関連(?:記事|投稿)|あわせて読みたい|こちらもおすすめ',
    '相关(?:文章|阅读|内容|推荐)|延伸阅读|推荐阅读|猜你喜欢',
  ],
  advertising: [
    'advertise?ment|sponsored content|story continues below(?: advertisement)?',
    'anzeige|werbung',
    'publicité|annonce',
    'publicidad|anuncio',
    'publicidade|anúncio',
    'pubblicità|annuncio',
    'إعلان',
    '広告|スポンサーリンク',
    '广告',
  ],
  by: [
    'by|written by|words by',
    'von',
    'par',
    'por',
    'por',
    'di',
    'بقلم|كتب',
    '文[:：]|著者[:：]?|執筆[:：]?',
    '作者[:：]?|文[/|｜:：]|撰文[:：]?',
  ],
} as const;

export type ConventionName = keyof typeof conventionWords;

const patterns = new Map<string, RegExp>();

/** Whether a line is one of a convention's words as a whole, with a colon or dots behind it at most. */
export function isWord(line: string, convention: ConventionName, own?: readonly string[]): boolean {
  if (line.length > 200) return false;
  if (own) return own.some((word) => word.toLowerCase() === line.replace(/\s*[:：.…]*$/, '').toLowerCase());
  let pattern = patterns.get(convention);
  if (!pattern) {
    pattern = new RegExp(`^(?:${conventionWords[convention].join('|')})\\s*[:：…!]*\\.?$`, 'i');
    patterns.set(convention, pattern);
  }
  return pattern.test(line);
}

/** Text after a convention's label and a colon; `undefined` if the line does not begin with one. */
export function afterWord(line: string, convention: ConventionName): string | undefined {
  const pattern = new RegExp(`^(?:${conventionWords[convention].join('|')})\\s*[:：]`, 'i');
  const head = line.length > 1000 ? undefined : pattern.exec(line)?.[0];
  return head === undefined ? undefined : line.slice(head.length);
}
