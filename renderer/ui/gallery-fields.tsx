// The fields of the gallery, in every state.
import { useState } from 'react';
import type { DateValue } from '#shared/core/dates.ts';
import { uiWords } from '#shared/language/ui-words.ts';
import { CheckField } from './check-field.tsx';
import { ChoiceField } from './choice-field.tsx';
import { DateField } from './date-field.tsx';
import { As, GalleryRow, Heads } from './gallery-row.tsx';
import { asOf, gallerySamples } from './gallery-samples.ts';
import { useLanguage, useWords } from './language.tsx';
import { NumberField } from './number-field.tsx';
import { RecordField, type RecordOption } from './record-field.tsx';
import { RecordsField } from './records-field.tsx';
import { SearchField } from './search-field.tsx';
import { Stance, type StanceName, stances } from './stance.tsx';
import { TagsField } from './tags-field.tsx';
import { TextField } from './text-field.tsx';
import { WordedField, type WordedValue } from './worded-field.tsx';

export function GalleryFields() {
  const words = useWords(gallerySamples);
  const names = useWords(uiWords).stances;
  const language = useLanguage();
  const { states } = words;
  const [place, setPlace] = useState(words.placeValue);
  const [stance, setStance] = useState<StanceName | null>('for-with-conditions');
  const [flow, setFlow] = useState<number | null>(1250.5);
  const [date, setDate] = useState<DateValue | null>(asOf);
  const [none, setNone] = useState<DateValue | null>(null);
  const [tags, setTags] = useState<readonly string[]>(words.tagValues);
  const [isRough, setIsRough] = useState(true);
  const [query, setQuery] = useState('');
  const [found, setFound] = useState(query);
  const parties: readonly RecordOption[] = words.parties.map((label) => ({ id: label, label }));
  const [party, setParty] = useState<RecordOption | null>(parties[1] ?? null);
  const [several, setSeveral] = useState<readonly RecordOption[]>(parties.slice(0, 2));
  const [wording, setWording] = useState<WordedValue>({
    text: words.translated,
    language,
    translations: [
      { language: 'ur', text: 'ہم عام سالوں میں ایک سو اسی مکعب میٹر فی سیکنڈ کا عہد کر سکتے ہیں۔', by: '' },
      {
        language: language === 'en' ? 'ar' : 'en',
        text:
          language === 'en'
            ? 'نستطيع أن نلتزم بمئة وثمانين مترًا مكعبًا في الثانية.'
            : 'We can commit to one hundred and eighty cubic metres a second.',
        by: '',
      },
    ],
  });
  const choices = stances.map((id) => ({ id, label: names[id], before: <Stance stance={id} /> }));
  const field = { label: words.place, value: place, onChange: setPlace };

  return (
    <>
      <Heads names={[states.normal, states.hover, states.focus, states.wrong, states.disabled, states.working]} />
      <GalleryRow name="Text field">
        <TextField {...field} hint={words.hint} isRequired />
        <As state="hovered" of=".field-input">
          <TextField {...field} />
        </As>
        <As state="focus-visible" of=".field-input">
          <TextField {...field} />
        </As>
        <TextField {...field} error={words.tooLong} />
        <TextField {...field} isDisabled />
        <TextField {...field} isReading />
      </GalleryRow>
      <GalleryRow name="Choice, number, record">
        <ChoiceField label={words.stance} value={stance} onChange={setStance} none="—" choices={choices} />
        <NumberField label={words.flow} aside={words.unit} value={flow} onChange={setFlow} />
        <As state="focus-visible" of=".field-input">
          <RecordField
            label={words.party}
            options={parties.filter((option) => option.label.toLowerCase().includes(found.toLowerCase()))}
            onSearch={setFound}
            value={party}
            onChange={setParty}
          />
        </As>
        <ChoiceField label={words.stance} value={null} onChange={setStance} choices={choices} error={words.tooLong} />
        <NumberField label={words.flow} value={flow} onChange={setFlow} isDisabled />
        <SearchField label={words.evidence} value={query} onChange={setQuery} shortcut="Ctrl F" />
      </GalleryRow>
      <GalleryRow name="Date, tags, check">
        <DateField label={words.asOf} value={date} onChange={setDate} canBeRough />
        <DateField label={words.meeting} value={none} onChange={setNone} />
        <As state="focus-visible" of=".field-input">
          <DateField label={words.meeting} value={none} onChange={setNone} error={words.tooLong} />
        </As>
        <TagsField label={words.tags} value={tags} onChange={setTags} />
        <span>
          <CheckField isSelected={isRough} onChange={setIsRough} hint={words.hint}>
            {words.byMode}
          </CheckField>
          <CheckField isSelected={!isRough} onChange={(value) => setIsRough(!value)}>
            {words.byIssue}
          </CheckField>
        </span>
        <span>
          <CheckField isSelected isMixed onChange={setIsRough}>
            {words.byMode}
          </CheckField>
          <CheckField isSelected isDisabled onChange={setIsRough}>
            {words.byIssue}
          </CheckField>
        </span>
      </GalleryRow>
      <GalleryRow name="Wording, note">
        <span className="gallery-three">
          <WordedField label={words.wording} value={wording} onChange={setWording} isMultiline />
        </span>
        <span className="gallery-three stack">
          <RecordsField
            label={words.evidence}
            options={parties}
            onSearch={setFound}
            value={several}
            onChange={setSeveral}
          />
          <TextField {...field} label={words.note} value="" isMultiline hint={words.hint} />
        </span>
      </GalleryRow>
    </>
  );
}
