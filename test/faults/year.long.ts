import { yearOfReminders } from '../support/year-of-reminders.ts';

yearOfReminders(Intl.supportedValuesOf('timeZone'), 600_000);
