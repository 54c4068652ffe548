import type { Locale } from './locale.js';

/** The words for a number of fields, by the number's plural form. */
const fields: Record<Intl.LDMLPluralRule, (count: number) => string> = {
  zero: () => 'لا توجد حقول تحتاج إلى تصحيح',
  one: () => 'يُرجى تصحيح حقل واحد',
  two: () => 'يُرجى تصحيح حقلين',
  few: (count) => `يُرجى تصحيح ${count} حقول`,
  many: (count) => `يُرجى تصحيح ${count} حقلًا`,
  other: (count) => `يُرجى تصحيح ${count} حقل`,
};

const ar: Locale = {
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
  newTab: '(يُفتح في علامة تبويب جديدة)',
  footnote: (number) => `الحاشية ${number}`,
  backToText: (number) => `العودة إلى موضع الحاشية ${number} في النص`,
  table: 'جدول',
  openAt: (provider) => `عرض على ${provider}`,

  loading: 'جارٍ تحميل المقال…',
  loadError: 'تعذّر تحميل المقال.',
  retry: 'إعادة المحاولة',
  empty: 'لا يوجد مقال لعرضه.',
  withdrawn: 'سحب الناشر هذا المقال.',
  embargoed: 'لم يُنشر هذا المقال بعد.',
  expired: 'لم يعد هذا المقال متاحًا هنا.',
  readAtOrigin: 'الانتقال إلى صفحة الناشر',

  share: 'شارك المقال',
  shareOn: (network) => `مشاركة على ${network}`,
  shareByEmail: 'مشاركة عبر البريد الإلكتروني',
  copyLink: 'نسخ الرابط',
  linkCopied: 'تم نسخ الرابط',
  copyFailed: 'تعذّر نسخ الرابط. هذا هو الرابط:',
  print: 'طباعة',

  reply: 'اترك تعليقًا',
  replyPrivacy: 'لن يتم نشر عنوان بريدك الإلكتروني.',
  requiredFields: (mark) => `الحقول الإلزامية مشار إليها بـ ${mark}`,
  comment: 'التعليق',
  name: 'الاسم',
  email: 'البريد الإلكتروني',
  website: 'الموقع الإلكتروني',
  saveMyName:
    'احفظ اسمي وبريدي الإلكتروني وموقعي الإلكتروني في هذا المتصفح لاستخدامها المرة المقبلة في تعليقي.',
  postReply: 'إرسال التعليق',
  repliesClosed: 'التعليقات مغلقة.',
  errorSummary: (count) => fields[new Intl.PluralRules('ar').select(count)](count),
  fieldRequired: (field) => `يُرجى ملء الحقل: ${field}`,
  emailInvalid: 'يُرجى إدخال عنوان بريد إلكتروني، مثل name@example.com',
  websiteInvalid: 'يُرجى إدخال عنوان موقع إلكتروني، مثل https://example.com',
  tooLong: (field, max) => `${field}: الحد الأقصى لعدد الأحرف هو ${max}`,
};

export default ar;
