/** The letters of check digits: I, O and S are left out. */
const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/**
 * Whether ten digits are a valid NHS number: weights 10 to 2 on the first nine, eleven less the
 * remainder by eleven; ten is never given out (NHS Data Dictionary).
 */
export function isNhsNumber(digits: string): boolean {
	if (!/^\d{10}$/.test(digits)) return false;
	const sum = Array.from(digits.slice(0, 9)).reduce(
		(total, digit, at) => total + Number(digit) * (10 - at),
		0
	);
	return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

/**
 * Whether thirteen characters are a valid unique pupil number: a check letter, then twelve characters
 * weighted 2 to 13, modulo 23. A temporary number ends in a letter, which counts by its place (DfE).
 */
export function isUpn(text: string): boolean {
	const upper = text.toUpperCase();
	if (!/^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/.test(upper)) return false;
	const sum = Array.from(upper.slice(1)).reduce(
		(total, one, at) => total + (/\d/.test(one) ? Number(one) : letters.indexOf(one)) * (at + 2),
		0
	);
	return letters[sum % 23] === upper[0];
}

/** Whether a National Insurance number has a prefix and suffix that are given out (HMRC). */
export function isNiNumber(text: string): boolean {
	return (
		/^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/i.test(text) &&
		!/^(?:BG|GB|NK|KN|TN|NT|ZZ)/i.test(text)
	);
}
