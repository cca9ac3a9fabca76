import { posts } from './it/posts.ts';
import { voices } from './it/voices.ts';

/** What posts of reminders say in Italian. */
export const it = {
	cards: { ...posts, ...voices },
} as const;
