import { check } from '../check-dates.ts';

check('quarters in every usual form', [
	['Sales fell in Quarter 2 of 2024.', 'Quarter 2 of 2024 = 2024-Q2'],
	['Sales fell in 1Q 2025 and in 4Q23.', '1Q 2025 = 2025-Q1', '4Q23 = 2023-Q4'],
	['Sales fell in Q2’24.', 'Q2’24 = 2024-Q2'],
	['Sales fell in Q3/2020 and Q3-2021.', 'Q3/2020 = 2020-Q3', 'Q3-2021 = 2021-Q3'],
	['Sales fell in 2024 Q1.', '2024 Q1 = 2024-Q1'],
	['Sales fell in Q3 FY23.', 'Q3 FY23 = 2023-Q3'],
	['Sales fell in Q1 of last year.', 'Q1 of last year = 2023-Q1'],
	['Sales fell in 1H24 and H2 2025.', '1H24 = 2024-H1', 'H2 2025 = 2025-H2'],
	['The Q400 and a Q5 flew.'],
	['Sales fell 25% in Q4.', 'Q4 = 2023-Q4'],
	['They played three quarters of it.', 'three quarters = P3Q'],
	['The vitamin H12 helps.'],
]);
