import type { StoreTexts } from '../store-texts';

/** What the stores are told in English. */
export const EN: StoreTexts = {
  summary:
    'Marks who, where and when in the news you read, notices dates that cannot be right, keeps what you save and mark, and finds it again. All of it on your computer: no account, no server.',
  description: `In a French newspaper, “Repères” is the box beside an article with its key dates and names. This extension puts it beside every article you read.

MARKS WHO, WHERE AND WHEN
• Dates, people, places, organisations, events and works are marked in the article. Its page is not changed.
• A click on a mark, or Alt+Shift+J and Alt+Shift+O, opens its card: what the words mean, how that was worked out, and where else in the article it is named.
• “RT” is Russia Today, “Moscow” and “Moscou” are one place.
• Names are found in French and English; in other languages, places are.

DOUBTS DATES THAT CANNOT BE RIGHT
• An article of April 2022 says “this Tuesday 5 November”? 5 November 2022 is a Saturday: the card says so and suggests Tuesday 5 April. You decide.

KEEPS WHAT YOU MARK AND WRITE
• Select words, choose a label, write a note with tags: on passages, articles, people, places and dates.
• Marks are found again when the page has changed, with both wordings, or are listed as no longer found. They are never pinned to something that merely looks alike.
• It obeys: not a name, another kind, longer, shorter, the same as, hidden here or everywhere. Every decision can be taken back.

ANSWERS “WHAT HAVE I SAVED ABOUT THIS?”
• A library with full-text search and filters, related articles across languages with the reason why, and a page for each person, place, organisation and event.
• A timeline, an offline map, a calendar, and the dates on which articles disagree.
• Type “rep” in the address bar to search it.

LETS EVERYTHING OUT, AND IN AGAIN
• 24 formats, among them Obsidian, Logseq, HTML, CSV, BibTeX, RIS, iCalendar, GeoJSON, W3C Web Annotation, and a backup that holds everything.
• It reads what Pocket, Omnivore, Instapaper, Raindrop.io, Hypothesis and Obsidian Web Clipper give their readers.

NOTHING LEAVES YOUR COMPUTER
• Names and dates are recognised on your computer, and everything is kept there. There is no account, no server and no measuring of what you do.
• At first it may read only the page on which you click its button. “Always read” this site and “Read every news page” are yours to choose, and to take back.
• Private windows are read, never stored.

The code of Repères is free software (MIT licence); the model that recognises names has a licence of its own (CC BY-NC-SA 4.0). It is sometimes wrong: of a hundred names in the news it misses or mistakes about ten.`,
  whatsNew: {
    '0.1.0':
      'The first version for the stores. Who, where and when are marked in news articles; dates that cannot be right are doubted; what you save, mark and write is kept on your computer, found again in a library with a timeline and a map, and can be taken out in 24 formats.',
  },
  singlePurpose:
    'Repères helps readers to understand and keep the news articles they read: it marks who, where and when in an article, keeps the articles, passages and notes that the reader saves, and finds them again.',
  permissions: {
    storage:
      'Keeps the settings that the reader chooses: which sites to read, which kinds of names to mark, the labels of marks.',
    unlimitedStorage:
      'The articles, marks and notes that a reader saves are kept in the browser’s database on the computer. A library of thousands of articles with their texts is larger than what browsers keep without this permission, and without it they may erase it when space is short.',
    scripting:
      'Injects the script that reads the article and marks its names and dates: into the page on which the reader clicks the button, and into pages of the sites that the reader allowed, if they are articles.',
    activeTab:
      'A click on the button, a key or the menu of the right button reads the page at hand, and that page alone, without permission for any site.',
    contextMenus:
      'Adds to the menu of the right button “Mark these words” and “Search the library” on selected words, “Save this article” on a page, and “Open the side panel” on both.',
    sidePanel: 'Shows the marks, notes and related articles of the page at hand beside it, when the reader opens the side panel.',
    offscreen:
      'An automatic backup, which the reader switches on, is a large file. Chrome’s service worker cannot make an address for it; a page that nobody sees does, and closes when the file is written.',
    downloads:
      'Asked for only when the reader switches automatic backup on: it writes the backup into the downloads folder, daily or weekly. It is not used to see or change other downloads.',
    '*://*/*':
      'Optional, and never asked for at install. A reader who presses “Always read” is asked for that site alone; one who presses “Read every news page” is asked for every site, since news has no list of addresses. The look-up in Wikipedia asks for Wikipedia alone. On allowed pages a detector of 7 KB tells whether this is an article, and nothing more is loaded where the page does not call itself one. What is read stays on the computer. All can be taken back in Repères or in the browser.',
  },
  remoteCode:
    'No remote code. Every script, the model that recognises names and the list of places are files of the package; the content security policy allows scripts of the package alone.',
  privacy: `Repères collects no data. Its makers receive nothing: there is no server of theirs, no account, no statistics, no reports of errors.

What Repères reads. The text, title, author, date and address of the article at hand: on a page where you click its button, and on the sites that you allowed. Names and dates in it are recognised on your computer.

What it keeps. What you save, mark, write or decide, and your settings; deleted articles, for 30 days, so that they can be restored; the answers from Wikipedia and the list of requests made to it: in your browser’s storage, on your computer. Of a page read in a private window it keeps nothing. Backups and exports are files that you ask for, in your downloads folder.

What leaves your computer. Nothing by itself. If you look a name up in Wikipedia, from its card or its page in the library, the browser asks Wikipedia for the article of that name, after your click and after you allowed that site; where no page or several have the name, it sends it to Wikipedia’s search too. Wikipedia’s publisher, the Wikimedia Foundation, then receives the name you look up and, as with any page you open, your network address. Nothing else of the article or of your library is sent. A link on a card or in the library opens a page only when you follow it.

How to erase it. Each article, mark, note and decision can be deleted in Repères, and so can recently deleted articles, the answers from Wikipedia and the list of requests; all of it goes with the extension when you remove it.

What others receive. Nothing is sold or passed on to anyone, for any purpose.`,
  pictures: {
    article: 'Dates and names are marked in the article; a date that cannot be right has a card that says why.',
    popup: 'What is in the article, and what you have saved about it.',
    library: 'The library: full-text search, facets, what each article is about.',
    map: 'Where it happens, on a map that needs no network.',
    export: 'Everything can be taken out, in 24 formats.',
  },
};
