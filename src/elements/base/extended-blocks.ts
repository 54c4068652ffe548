import type { BlockTemplates } from '../../render/blocks/block.js';
import type { CSSResult } from '@lit/reactive-element';

/** Templates and styles of the kinds of blocks that most articles do without. */
interface ExtendedBlocks {
  extendedTemplates: BlockTemplates;
  extendedStyles: CSSResult;
}

let loaded: Partial<ExtendedBlocks> | undefined;
let loading: Promise<void> | undefined;

/** Templates and styles, once they are loaded: none where they could not be. */
export const extendedBlocks = (): Partial<ExtendedBlocks> | undefined => loaded;

/** Loads them. Where that fails, the words of such blocks are shown. */
export function loadExtendedBlocks(): Promise<void> {
  return (loading ??= import('../../render/blocks/extended-with-styles.js').then(
    (parts) => void (loaded = parts),
    () => void (loaded = {}),
  ));
}
