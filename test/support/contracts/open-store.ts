import type { ArticleStore } from '../../../src/ports/articles/article-store.ts';

/** What a suite of the library's promises is given: a way to an empty store. */
export type OpenStore = () => Promise<ArticleStore>;
