import { firstText, isObject, object, text, type Values } from '../tree/values.js';

/** Hooks that look up assets and references with functions of Sanity's client. */
export interface SanityHooks {
  /** Address of an image or file, such as `(image) => builder.image(image).url()`. */
  urlFor?: (asset: Values) => unknown;
  /** The document that a reference leads to. One with `url` or `href` makes a link of an internal link. */
  resolve?: (reference: Values) => unknown;
}

/** The result of a hook, which may fail; an object with `toString`, as image builders return, is its text. */
function call(hook: ((value: Values) => unknown) | undefined, value: Values): unknown {
  try {
    return hook?.(value);
  } catch {
    return undefined;
  }
}

/** URL of an asset and, for images, the size in its identifier. */
export function assetOf(
  holder: Values,
  { urlFor }: SanityHooks,
): { url?: string; width?: number; height?: number } {
  const asset = object(holder.asset);
  const id = firstText(asset._ref, asset._id) ?? '';
  const [, width, height] = /^image-\w+-(\d+)x(\d+)-/.exec(id) ?? [];
  const { dimensions } = object(asset.metadata);
  const made = urlFor && (isObject(holder.asset) || id) ? call(urlFor, holder) : undefined;
  return {
    url: firstText(
      (made as { toString(): string } | null | undefined)?.toString(),
      asset.url,
      holder.url,
      holder.src,
    ),
    width: Number(width ?? object(dimensions).width) || undefined,
    height: Number(height ?? object(dimensions).height) || undefined,
  };
}

/** The document itself, or the one that a reference leads to. */
export function resolved(value: unknown, { resolve }: SanityHooks): Values | undefined {
  if (!isObject(value)) return undefined;
  if (!text(value._ref)) return value;
  const found = call(resolve, value);
  return isObject(found) ? found : undefined;
}
