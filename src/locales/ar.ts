import type {
  ArticleMessages,
  FormStatusMessages,
  Locale,
  MarkupMessages,
  ReplyListMessages,
} from './locale.js';

/** Messages for a number of fields, by the plural form of the number. */
const fields: Record<Intl.LDMLPluralRule, (count: number) => string> = {
  zero: () => 'لا توجد حقول تحتاج إلى تصحيح',
  one: () => 'يُرجى تصحيح حقل واحد',
  two: () => 'يُرجى تصحيح حقلين',
  few: (count) => `يُرجى تصحيح ${count} حقول`,
  many: (count) => `يُرجى تصحيح ${count} حقلًا`,
  other: (count) => `يُرجى تصحيح ${count} حقل`,
};

/** Messages for a number of characters that are left. */
const characters: typeof fields = {
  zero: () => 'لم يتبقَّ أي حرف',
  one: () => 'بقي حرف واحد',
  two: () => 'بقي حرفان',
  few: (count) => `بقيت ${count} أحرف`,
  many: (count) => `بقي ${count} حرفًا`,
  other: (count) => `بقي ${count} حرف`,
};

/** Messages for a number of replies. */
const replies: typeof fields = {
  zero: () => 'لا تعليقات',
  one: () => 'تعليق واحد',
  two: () => 'تعليقان',
  few: (count) => `${count} تعليقات`,
  many: (count) => `${count} تعليقًا`,
  other: (count) => `${count} تعليق`,
};

const pluralForm = (count: number): Intl.LDMLPluralRule => new Intl.PluralRules('ar').select(count);

const article: ArticleMessages = {
  lang: 'ar',
  dir: 'rtl',

  highlights: 'أبرز النقاط',
  bottomLine: 'الخلاصة',
  footnotes: 'الحواشي',
  corrections: 'تصويبات',
  categories: 'التصنيفات',
  tags: 'الوسوم',

  byline: (names) => `بقلم ${names}`,
  updated: (date) => `آخر تحديث: ${date}`,
  credit: (name) => `الصورة: ${name}`,
  sponsor: (name) => `محتوى مدفوع من ${name}`,
  partOf: (name) => `جزء من ${name}`,
  readingTime: (minutes) => `مدة القراءة: ${minutes} د`,
  translations: (languages) => `اقرأ هذا المقال بلغة أخرى: ${languages}`,
  clarification: 'توضيح',
  clarifications: 'توضيحات',
  continueReading: 'مواصلة القراءة',
  aboutAuthors: (count) => (count === 1 ? 'عن الكاتب' : 'عن الكتّاب'),
  related: 'مقالات ذات صلة',
  live: 'مباشر',
  liveEnded: 'انتهت التغطية المباشرة',
  keyEvents: 'أبرز الأحداث',
  pinned: 'مثبّت',
  newTab: '(يُفتح في علامة تبويب جديدة)',
  footnote: (number) => `الحاشية ${number}`,
  backToText: (number) => `العودة إلى موضع الحاشية ${number} في النص`,
  table: 'جدول',
  code: 'شيفرة برمجية',
  viewOn: (provider) => `عرض على ${provider}`,
  rating: (value, best) => `${value} من ${best}`,
  offer: (price, seller) => `${price} لدى ${seller}`,
  recipeYield: 'الكمية',
  prepTime: 'وقت التحضير',
  cookTime: 'وقت الطهي',
  totalTime: 'الوقت الإجمالي',
  ingredients: 'المقادير',
  method: 'طريقة التحضير',
  transcript: 'النص المكتوب',
  license: 'الترخيص',
  gallery: 'معرض الصور',

  note: 'ملاحظة',
  tip: 'نصيحة',
  background: 'خلفية',
  warning: 'تحذير',
  editorsNote: 'ملاحظة المحرر',
  disclaimer: 'إخلاء مسؤولية',
  sponsored: 'محتوى مدعوم',
  affiliate: 'روابط تسويق بالعمولة',
  contentWarning: 'تنبيه بشأن المحتوى',
  update: 'تحديث',
  retraction: 'سحب المقال',
  done: 'مُنجز',
  notDone: 'غير مُنجز',

  loading: 'جارٍ تحميل المقال…',
  loadError: 'تعذّر تحميل المقال.',
  retry: 'إعادة المحاولة',
  empty: 'لا يوجد مقال لعرضه.',
  withdrawn: 'سحب الناشر هذا المقال.',
  embargoed: 'لم يُنشر هذا المقال بعد.',
  expired: 'لم يعد هذا المقال متاحًا هنا.',
  viewOriginal: 'الانتقال إلى صفحة الناشر',

  share: 'شارك المقال',
  shareOn: (network) => `مشاركة على ${network}`,
  shareByEmail: 'مشاركة عبر البريد الإلكتروني',
  copyLink: 'نسخ الرابط',
  linkCopied: 'تم نسخ الرابط',
  copyFailed: 'تعذّر نسخ الرابط. هذا هو الرابط:',
  print: 'طباعة',
  shareNative: 'مشاركة…',
  shareFailed: 'تعذّر الفتح. هذا هو الرابط:',

  leaveReply: 'اترك تعليقًا',
  replyPrivacy: 'لن يتم نشر عنوان بريدك الإلكتروني.',
  requiredFields: (mark) => `الحقول الإلزامية مشار إليها بـ ${mark}`,
  comment: 'التعليق',
  name: 'الاسم',
  email: 'البريد الإلكتروني',
  website: 'الموقع الإلكتروني',
  rememberMe:
    'احفظ اسمي وبريدي الإلكتروني وموقعي الإلكتروني في هذا المتصفح لاستخدامها المرة المقبلة في تعليقي.',
  postReply: 'إرسال التعليق',
  repliesClosed: 'التعليقات مغلقة.',
  unknownService: (name) => `التعليقات غير متاحة هنا: الخدمة «${name}» غير معروفة.`,
  leaveEmpty: 'اترك هذا الحقل فارغًا',
  replyNeedsScript: 'التعليق هنا يتطلب JavaScript.',
};

const formStatus: FormStatusMessages = {
  errorSummary: (count) => fields[pluralForm(count)](count),
  fieldRequired: (field) => `يُرجى ملء الحقل: ${field}`,
  emailInvalid: 'يُرجى إدخال عنوان بريد إلكتروني، مثل name@example.com',
  websiteInvalid: 'يُرجى إدخال عنوان موقع إلكتروني، مثل https://example.com',
  tooLong: (field, max) => `${field}: الحد الأقصى لعدد الأحرف هو ${max}`,
  replyingTo: (name) => `ردًا على ${name}`,
  cancelReplyTo: 'إلغاء الرد',
  charactersLeft: (count) => characters[pluralForm(count)](count),
  replySending: 'جارٍ إرسال تعليقك…',
  cancel: 'إلغاء',
  replyPublished: 'تم نشر تعليقك.',
  replyPending: 'شكرًا لك، وصل تعليقك. قد تتم مراجعته قبل أن يظهر.',
  replyDuplicate: 'سبق أن أرسلت هذا التعليق.',
  replyRateLimited: 'كان ذلك أسرع مما ينبغي. يُرجى الانتظار قليلًا ثم الإرسال مجددًا.',
  replyLoginRequired: 'التعليق هنا متاح لمن سجّلوا الدخول فقط.',
  replyInvalid: 'لم يُقبل التعليق. يُرجى مراجعة ما كتبته.',
  replyRejected: 'رفض الموقع تعليقك، ربما بسبب مرشِّح. ما زال هنا: يُرجى تعديله أو إعادة المحاولة لاحقًا.',
  replyOffline: 'أنت غير متصل. تعليقك محفوظ وسيُرسل عند عودة الاتصال.',
  replyFailed: 'تعذّر إرسال تعليقك. ما زال هنا: يُرجى إعادة المحاولة.',
  replyUnconfirmed: 'لا يُعرف إن كان تعليقك قد وصل. يُرجى التحقق قبل إرساله مرة أخرى.',
  draftRestored: 'ما كتبته من قبل ما زال هنا.',
};

const replyList: ReplyListMessages = {
  replies: (count) => replies[pluralForm(count)](count),
  repliesHeading: 'التعليقات',
  noReplies: 'لا توجد تعليقات بعد.',
  repliesLoading: 'جارٍ تحميل التعليقات…',
  repliesError: 'تعذّر تحميل التعليقات.',
  showMore: 'عرض المزيد من التعليقات',
  sortBy: 'ترتيب التعليقات',
  newestFirst: 'الأحدث أولًا',
  oldestFirst: 'الأقدم أولًا',
  reply: 'رد',
  replyTo: (name) => `رد على ${name}`,
  awaitingApproval: 'في انتظار الموافقة',
  anonymous: 'مجهول',
};

/** Messages in markup, the only ones that a server writes. */
export const markup: MarkupMessages = /* @__PURE__ */ Object.assign({}, article, replyList);

const ar: Locale = /* @__PURE__ */ Object.assign({}, article, formStatus, replyList);

export default ar;
