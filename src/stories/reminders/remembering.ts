import type { Library } from '../../ports/articles/library.ts';
import type { ReminderBook } from '../../ports/reminders/reminder-book.ts';

/** What one guild sees, and what it is reminded of. */
export type Remembering = { readonly library: Library; readonly book: ReminderBook };
