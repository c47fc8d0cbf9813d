import { describe, expect, it } from 'vitest';
import { isFullName, personKey } from '../../../src/core/entities/person-key';
import { WELL_KNOWN_PERSONS } from './well-known-persons';

describe('personKey', () => {
  it.each([
    ['Nikolaï Patrouchev', 'Nikolai Patrushev', 'Николай Патрушев'],
    ['Vladimir Poutine', 'Vladimir Putin', 'Владимир Путин', 'Wladimir Putin'],
    [
      'Volodymyr Zelensky',
      'Volodymyr Zelenskiy',
      'Volodymyr Zelenskyy',
      'Володимир Зеленський',
      'Vladimir Zelensky',
      'Volodymyr Zelenski',
    ],
    ['Benyamin Netanyahou', 'Benjamin Netanyahu', 'Binyamin Netanyahu'],
    ['Ali Khamenei', 'Ali Khameneï'],
    ['Mikhaïl Gorbatchev', 'Mikhail Gorbachev', 'Михаил Горбачёв'],
    ['Dmitri Tchernychenko', 'Dmitry Chernyshenko', 'Дмитрий Чернышенко'],
    ['Dmitri Medvedev', 'Dmitry Medvedev', 'Dimitri Medvedief', 'Дмитрий Медведев'],
    ['Boris Eltsine', 'Boris Yeltsin', 'Борис Ельцин'],
    ['Bachar al-Assad', 'Bashar al-Assad', 'Bachar el-Assad', 'Bachar Al-Assad', 'Bashar Assad', 'Bashar al Assad'],
    ['Mohammed ben Salmane', 'Mohammed bin Salman', 'Muhammad bin Salman', 'Mohamed ben Salman'],
    ['Xi Jinping', 'Xi Jinping', 'XI JINPING'],
    ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan'],
    ['Łukasz Nowak', 'Lukasz Nowak'],
    ['Thomas Müller', 'Thomas Mueller', 'Thomas Muller'],
    ['Kim Jong-un', 'Kim Jong Un', 'Kim Jong-Un'],
    ['Sergueï Lavrov', 'Sergei Lavrov', 'Sergey Lavrov', 'Сергей Лавров'],
    ['Sergueï Choïgou', 'Sergei Shoigu', 'Сергей Шойгу'],
    ['Evgueni Prigojine', 'Yevgeny Prigozhin', 'Евгений Пригожин'],
    ['Alexandre Loukachenko', 'Alexander Lukashenko', 'Aleksandr Lukashenko', 'Александр Лукашенко'],
    ['Alexeï Navalny', 'Alexei Navalny', 'Aleksey Navalnyi', 'Алексей Навальный'],
    ['Nikita Khrouchtchev', 'Nikita Khrushchev', 'Никита Хрущёв'],
    ['Alexandre Soljenitsyne', 'Aleksandr Solzhenitsyn', 'Александр Солженицын'],
    ['Fiodor Dostoïevski', 'Fyodor Dostoevsky', 'Fyodor Dostoyevsky', 'Фёдор Достоевский'],
    ['Petro Porochenko', 'Petro Poroshenko', 'Петро Порошенко'],
    ['Ioulia Timochenko', 'Yulia Tymoshenko', 'Юлія Тимошенко'],
    ['Viktor Ianoukovitch', 'Viktor Yanukovych', 'Віктор Янукович'],
    ['Valeri Zaloujny', 'Valerii Zaluzhnyi', 'Valery Zaluzhny', 'Валерій Залужний'],
    ['Andreï Iermak', 'Andriy Yermak', 'Андрій Єрмак'],
    ['Mouammar Kadhafi', 'Muammar Gaddafi', 'Moammar Gadhafi', 'Muammar Qaddafi'],
    ['Abdel Fattah al-Sissi', 'Abdel-Fattah el-Sisi', 'Abdul Fattah al-Sisi', 'Abdelfattah al-Sissi'],
    ['Abdelmadjid Tebboune', 'Abdelmajid Tebboune', 'Abdel Majid Tebboune'],
    ['Saddam Hussein', 'Saddam Husseïn', 'Saddam Hussain'],
    ['Oussama ben Laden', 'Osama bin Laden', 'Usama bin Laden'],
    ['Hassan Rohani', 'Hassan Rouhani', 'Hasan Ruhani'],
    ['Ebrahim Raïssi', 'Ebrahim Raisi'],
    ['Ismaïl Haniyeh', 'Ismail Haniyeh', 'Ismaïl Haniyé'],
    ['Novak Djokovic', 'Novak Đoković'],
    ['Kyriákos Mitsotákis', 'Kyriakos Mitsotakis', 'Κυριάκος Μητσοτάκης'],
    ['Alexis Tsipras', 'Αλέξης Τσίπρας'],
    ['Donald Trump', 'Donald J. Trump', 'Donald TRUMP', 'Mr. Donald Trump', 'Donald Trump’s'],
    ['Emmanuel Macron', 'M. Emmanuel Macron', 'EMMANUEL MACRON'],
    ['Anna Politkovskaïa', 'Anna Politkovskaya', 'Анна Политковская'],
    ['Louis XVI', 'LOUIS XVI'],
    ['Sergueï Prokofiev', 'Sergei Prokofiev', 'Сергей Прокофьев'],
    ['Dmitri Mendeleïev', 'Dmitri Mendeleev', 'Dmitri Mendeleyev', 'Дмитрий Менделеев'],
    ['Moon Jae-in', 'Moon Jae In'],
    ['Ramzan Kadyrov', 'Рамзан Кадыров'],
  ])('is one for %s', (first, ...others) => {
    for (const other of others) expect(personKey(other), other).toBe(personKey(first));
  });

  it.each([
    ['Jean Martin', 'Jean Marin'],
    ['Pierre Dupont', 'Pierre Dupond'],
    ['Michel Leclerc', 'Michel Leclair'],
    ['George W. Bush', 'George H. W. Bush'],
    ['George W. Bush', 'George Bush'],
    ['Donald Trump', 'Donald Trump Jr.'],
    ['Bill Clinton', 'Hillary Clinton'],
    ['Hafez al-Assad', 'Bachar al-Assad'],
    ['Simone Veil', 'Simon Veil'],
    ['Michèle Martin', 'Michel Martin'],
    ['Jean Moulin', 'Jeanne Moulin'],
    ['Al Gore', 'Gore Vidal'],
    ['Paul Robert', 'Robert Paul'],
    ['Marine Le Pen', 'Marion Maréchal'],
    ['Nicolas Sarkozy', 'Nicola Sarkozy'],
    ['Louis XVI', 'Louis XVIII'],
    ['Charles II', 'Charles III'],
    ['Barnim V de Poméranie', 'Barnim X de Poméranie'],
    ['Robert Schuman', 'Robert Schumann'],
    ['David Moyes', 'David Moss'],
    ['John Smith', 'John Smit'],
    ['Joe Grant', 'Jo Grant'],
    ['Alex Goude', 'Alex Goode'],
    ['Chen Chih-chung', 'Chen Shih-chung'],
  ])('tells %s from %s', (one, other) => {
    expect(personKey(one)).not.toBe(personKey(other));
  });
});

describe('isFullName', () => {
  it.each(['Xi Jinping', 'Emmanuel Macron', 'Ursula von der Leyen', 'Al Gore'])('holds for %s', (name) => {
    expect(isFullName(name)).toBe(true);
  });

  it.each(['Macron', 'J. Biden', 'J.-L. Mélenchon', 'M. Macron', '', 'Mme Merkel'])('does not hold for %s', (name) => {
    expect(isFullName(name)).toBe(false);
  });
});

describe('the keys of well-known persons', () => {
  it('do not run into one another', () => {
    const byKey = new Map<string, string>();
    for (const name of WELL_KNOWN_PERSONS) {
      expect(byKey.get(personKey(name)) ?? name, name).toBe(name);
      byKey.set(personKey(name), name);
    }
    expect(byKey.size).toBeGreaterThan(450);
  });
});
