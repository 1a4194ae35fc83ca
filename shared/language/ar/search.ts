// The words of the search screen, in Arabic.
import type { SearchWords } from '#shared/language/search-words-shape.ts';
import { counted } from './counted.ts';

export const search: SearchWords = {
  title: 'البحث',
  field: 'ابحث في كل شيء',
  hint: 'ينبغي أن ترد الكلمات كلها في السجل بأي رسم وترتيب، وترد متجاورة كما هي إن وُضعت بين «علامتي تنصيص».',
  kind: 'النوع',
  found: (count, written) => counted(count, written, ['سجل واحد', 'سجلان', 'سجلات', 'سجلًا', 'سجل']),
  most: (written) => `تظهر أول ${written}: أضف كلمة لتضييقها.`,
  nothing: 'لا نتائج.',
  nothingMore: 'يشمل البحث الرسم بالحركات والهمزات وبدونها. جرّب كلمات أقل، أو أول كلمة.',
  begin: 'اكتب كلمة.',
};
