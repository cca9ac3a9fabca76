import { posts } from './nl/posts.ts';
import { voices } from './nl/voices.ts';

/** What posts of reminders say in Dutch. */
export const nl = {
	cards: { ...posts, ...voices },
} as const;
