/** Texts of reports of suspect marks, and of forms that keep what was filled in, in English. */
export const reportEn = {
  'report.title': 'Report a suspect mark',
  'report.intro':
    'A green product mark without a certificate, with somebody else’s number, or with one that is no longer in force: tell the market regulator here. No account, no name.',
  'report.kind': 'What you suspect',
  'report.text': 'What you saw, and where',
  'report.text.hint': '10 to 2,000 characters. No web addresses, and no names or numbers of other people.',
  'report.number': 'Number of the certificate or on the mark',
  'report.number.hint': 'As it is written there; one that cannot be found is welcome too.',
  'report.listing': 'Address of the offer in a shop online',
  'report.listing.hint': 'Beginning with http:// or https://. It is passed on as text and never opened.',
  'report.place': 'The province where you saw it',
  'report.place.none': 'Not known, or online',
  'report.place.hint':
    'Without it the regulator where the holder of the certificate sits gets it, else the national authority.',
  'report.contact': 'How to reach you (not needed)',
  'report.contact.hint': 'Only the office that handles it sees this; it is deleted 90 days after the end.',
  'report.nofiles':
    'No photos or files are taken here. Keep the product, photos and receipts: the office asks for them if it needs them.',
  'report.send': 'Send the report',
  'report.taken': 'The report was received',
  'report.taken.text': 'Note this code; it is not shown a second time:',
  'report.taken.code':
    'With the code you can ask for the state. The hub has not noted who you are, so a lost code cannot be found again.',
  'report.state': 'What has become of a report',
  'report.state.ask': 'Ask for the state',
  'report.state.RECEIVED':
    'The report is with the market regulator, who has not yet decided whether to follow it up. That takes 7 working days as a rule.',
  'report.state.PASSED_ON': 'The market regulator follows it up and is verifying.',
  'report.state.CLOSED':
    'The market regulator has ended it. What was found is published by law, or told by the office to whoever left a way to be reached.',
  'report.code': 'Code',
  'report.code.hint': '16 letters and digits; capitals and hyphens do not matter.',
  'report.code.unknown': 'There is no report with this code. Compare it with what you noted and enter it again.',
  'report.what': 'What happens then',
  'report.what.who':
    'The regulator of the place, or of where the holder sits, gets it. Certification bodies, shops and the enterprise reported see neither who reported nor what was written.',
  'report.what.kept':
    'The hub does not keep your network address; it counts for the day by a digest that leads back to nobody, against floods.',
  'report.what.limits':
    'At most 20 reports a day from one network and 2,000 in all; counting begins anew at midnight in Beijing. The same number and words on one day are one report.',
  'report.what.other': 'To get your money back or be compensated, call 12315.',
  'report.toomany':
    'No more reports are taken today; this one was not sent. What you wrote is still below: send it after {{at}} (Beijing time), or call 12315.',
  'report.old':
    'The form had expired, or the browser takes no cookies; it was not sent. What you wrote is still below: send it again.',
  'report.link': 'Is this product or mark suspect? Report it to the market regulator',
  'nav.report': 'Report a suspect mark',
  'form.faults': 'Nothing was sent. To be mended: {{count}}',
  'form.expected': 'expected: {{expected}}',
} as const;
