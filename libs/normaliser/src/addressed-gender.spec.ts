import { describe, expect, it } from 'vitest';
import { addressedGender } from './addressed-gender.js';

describe('a Hebrew posting', () => {
  it.each([
    ['מפתח Backend', undefined, 'masculine'],
    ['דרוש טבח למסעדה', undefined, 'masculine'],
    ['Backend', 'לחברה בתל אביב דרוש מהנדס מנוסה', 'masculine'],
    ['מזכירה רפואית', undefined, 'feminine'],
    ['דרושה גננת', 'לגן בחיפה', 'feminine'],
  ] as const)('"%s" addresses one gender', (title, description, gender) => {
    expect(addressedGender({ title, description })).toBe(gender);
  });

  it.each([
    ['מפתח/ת Backend', ''], ['מנהל.ת מוצר', ''], ['טכנאי(ת) שטח', ''], ['איש/אשת מכירות', ''], ['מנהל/ ת חשבונות', ''], ['מלצר או מלצרית', ''],
    ['מפתח תוכנה', 'המשרה מיועדת לנשים וגברים כאחד'], ['מפתח תוכנה', 'המודעה מנוסחת בלשון זכר אך פונה לכולם'], ['מפתח תוכנה', 'דרוש/ה בעל/ת ניסיון'],
    ['מורה למתמטיקה', 'כפיפות: מנהל בית הספר'], ['Backend Developer', 'Our manager'], ['مطور واجهات', ''],
  ])('"%s" addresses everybody, or does not tell', (title, description) => {
    expect(addressedGender({ title, description })).toBeNull();
  });
});
