import { speak } from '../../src/cards/messages/say.ts';

/** What an editor in the world of a test reads, whose Discord speaks German, by its English. */
export const german = speak('de');
