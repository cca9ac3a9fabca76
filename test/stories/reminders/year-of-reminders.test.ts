import { yearOfReminders } from '../../support/year-of-reminders.ts';

/** Those whose clocks do what others do not, and some of the others; all of them in `npm run test:faults`. */
const UNLIKE = [
	'Antarctica/Troll',
	'Australia/Lord_Howe',
	'Africa/Cairo',
	'America/New_York',
	'America/Nuuk',
	'Asia/Beirut',
	'Asia/Kathmandu',
	'Europe/London',
	'Pacific/Apia',
	'Pacific/Chatham',
	'Pacific/Kiritimati',
	'Pacific/Pago_Pago',
];

yearOfReminders(UNLIKE, 60_000);
