import { posts } from './pl/posts.ts';
import { voices } from './pl/voices.ts';

/** What posts of reminders say in Polish. */
export const pl = {
	cards: { ...posts, ...voices },
} as const;
