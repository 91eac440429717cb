import type { LanguageMessages } from '../added-languages.ts';

const de: LanguageMessages = {
  report: {
    error: 'Fehler',
    warning: 'Hinweis',
    write: 'Schreiben Sie',
    see: 'siehe',
    articles: '⟨n=1? 1 Antwort|{n} Antworten⟩',
    errors: '{n} Fehler',
    warnings: '⟨n=1? 1 Hinweis|{n} Hinweise⟩',
    files: '⟨n=1? in 1 Datei|in {n} Dateien⟩',
    folded: 'und {n} weitere dieser Art: „npm run check -- --all“ zeigt alle.',
    nothing: 'Nichts zu verbessern.',
    must: 'Fehler müssen vor der Veröffentlichung behoben werden.',
    may: 'Sie können veröffentlichen.',
  },
  problems: {
    'P-ATTACHMENT-MISSING': {
      what: 'Die Datei „{name}“ ist nicht da.',
      fix: '⟨Meinten Sie „{suggestion}“?|Legen Sie die Datei in den Ordner der Antwort und schreiben Sie ./name.pdf, oder in public/ und schreiben Sie /name.pdf.⟩',
    },
    'P-ATTACHMENT-KIND': {
      what: '„{name}“ ist keine Datei, die man hier weitergeben kann.',
      fix: 'Nehmen Sie eine Datei neben der Antwort mit einer dieser Endungen: {allowed}.',
    },
    'P-ATTACHMENT-UNUSED': {
      what: 'Keine Antwort verwendet diese Datei.',
      fix: 'Löschen Sie sie, oder bieten Sie sie an: <Download src="./name.pdf" title="…" />.',
    },
    'P-BODY-EMPTY': {
      what: 'Die Seite hat nach ihren Angaben keinen Text.',
      fix: 'Schreiben Sie den Text unter die zweite Zeile ---, oder entfernen Sie die Datei.',
    },
    'P-BODY-REPEATS': {
      what: 'Der Text wiederholt nur die Kurzantwort: Leser finden sie zweimal.',
      fix: 'Streichen Sie den Text (die Kurzantwort genügt), oder schreiben Sie hier, was sie nicht sagt.',
    },
    'P-HEADING-ID': {
      what: '„{#{id}}“ würde so angezeigt: Die Adresse einer Überschrift entsteht von selbst aus ihren Wörtern.',
      fix: 'Streichen Sie es. In Links stehen # und die Wörter der Überschrift, klein und mit Bindestrichen; ist es falsch, nennt die Prüfung die richtige.',
    },
    'P-MARK-MISSPELT': {
      what: 'Diese Zeile wird ⟨kind=heading? keine Überschrift|kein Punkt einer Liste⟩: Leser sähen die Zeichen, wie sie sind.',
      why: '⟨cause=odd? Neben dem Zeichen steht ein besonderes Leerzeichen (meist Alt+Leertaste), das Markdown nicht kennt.|cause=none? Nach dem Zeichen fehlt das Leerzeichen.|In Markdown beginnen die Punkte einer Liste mit einem Bindestrich.⟩',
      fix: 'Schreiben Sie: {corrected}',
    },
    'P-HEADING-H1': {
      what: 'Der Titel der Seite ist die Frage: Der Text kann keinen zweiten haben.',
      fix: 'Schreiben Sie ## {text}',
    },
    'P-HEADING-SKIP': {
      what: 'Diese Überschrift liegt {depth} Ebenen tief, die vorige nur {before}: Sie hat zu viele Zeichen #.',
      why: 'Wer einen Bildschirmleser benutzt, findet sich an den Ebenen zurecht.',
      fix: 'Nehmen Sie so viele # weg, dass „{text}“ nur eine Ebene tiefer liegt.',
    },
    'P-CHANNEL-ADDRESS': {
      what: 'Der Kontaktweg „{channel}“ ({kind}) hat keine gültige Adresse.',
      fix: 'Schreiben Sie zum Beispiel: address: {example}',
    },
    'P-CHANNEL-PHONES': {
      what: 'Der Kontaktweg „{channel}“ hat mehr als eine Nummer: Wer darauf tippt, riefe eine an, die es nicht gibt.',
      fix: 'Schreiben Sie nur eine, zum Beispiel address: "{first}". Für die andere legen Sie einen eigenen Kontaktweg an oder nennen sie in note.',
    },
    'P-CHANNEL-EXTENSION': {
      what: 'Beim Kontaktweg „{channel}“ ist nicht klar, was „{sign}{last}“ am Ende der Nummer bedeutet.',
      fix: 'Für eine Durchwahl schreiben Sie address: "{first} ext. {last}"; gehört es zur Nummer, lassen Sie das Zeichen weg; ist es eine zweite Nummer, streichen Sie „{sign}{last}“.',
    },
    'P-CHANNEL-CATEGORY': {
      what: 'Eine Kategorie mit der id „{category}“ gibt es nicht.',
      fix: '⟨Meinten Sie „{suggestion}“? ⟩Die Kategorien sind: {allowed}.',
    },
    'P-COMPONENT-UNKNOWN': {
      what: 'Das Element <{name}> gibt es nicht.',
      fix: '⟨Meinten Sie „{suggestion}“? ⟩Die Elemente sind: {allowed}.',
    },
    'P-ATTRIBUTE-UNKNOWN': {
      what: '<{component}> hat kein „{name}“.',
      fix: '⟨Meinten Sie „{suggestion}“? ⟩⟨Möglich sind: {allowed}.|Schreiben Sie nur <{component}>.⟩',
    },
    'P-ATTRIBUTE-MISSING': { what: 'Bei <{component}> fehlt „{name}“.', fix: 'Schreiben Sie zum Beispiel {example}.' },
    'P-ATTRIBUTE-VALUE': {
      what: 'Der Wert von „{name}“ in <{component}> muss in Anführungszeichen stehen, einmal und ohne geschweifte Klammern.',
      fix: 'Schreiben Sie {example}.',
    },
    'P-COMPONENT-CONTENT': {
      what: '⟨rule=none? <{component}> umschließt keinen Text.|rule=extra? In <Steps> steht nur die nummerierte Liste: Dieser Teil gehört nicht dazu.|rule=parts? In <{component}> fehlen die Teile, aus denen es besteht: Es müssen mindestens zwei sein, und sonst nichts.|rule=outside? <{component}> steht nur in dem Element, dessen Teil es ist.|rule=picture? <{component}> beginnt mit einem Bild, allein in seinem Absatz.|rule=list? In <Steps> fehlt die nummerierte Liste.|<{component}> ist leer.⟩',
      fix: '⟨rule=none? Schließen Sie es gleich: <{component} … />. Der Text kommt nach draußen.|rule=extra? Setzen Sie ihn über <Steps> oder unter </Steps>, oder machen Sie mit einer Nummer davor einen Schritt daraus.|rule=parts? content/README.md zeigt, wie man es schreibt.|rule=outside? content/README.md zeigt, worin es steht.|rule=picture? Schreiben Sie ![was zu sehen ist](./name.png), eine leere Zeile, die Bildunterschrift.|rule=list? Setzen Sie vor jeden Schritt seine Nummer: 1. … 2. … mit einer leeren Zeile vor und nach der Liste.|Schreiben Sie den Text zwischen Anfang und Ende, oder entfernen Sie beide.⟩',
    },
    'P-CONTEXT-URL': {
      what: 'Das Hilfefenster darf auf {origin} nicht stehen: Dieser Zusammenhang würde dort nie gezeigt.',
      fix: '⟨Nennen Sie die Website in site.yaml unter „widget.origins“, oder berichtigen Sie die Adresse. Es gibt: {allowed}.|Nennen Sie die Website in site.yaml unter „widget.origins“, oder streichen Sie die Zeile „urls“.⟩',
    },
    'P-DATE-FORM': {
      what: 'Das Datum „{value}“ bei „{key}“ ist nicht als Jahr-Monat-Tag geschrieben.',
      fix: '⟨Schreiben Sie {iso}.|Schreiben Sie es als Jahr-Monat-Tag, zum Beispiel 2026-03-10.⟩',
    },
    'P-DATE-IMPOSSIBLE': {
      what: 'Den Tag {value} bei „{key}“ gibt es nicht.',
      fix: '⟨Schreiben Sie den gemeinten Tag: Der letzte dieses Monats ist {last}.|Monate gehen von 01 bis 12, Tage von 01 bis 31.⟩',
    },
    'P-DATE-ORDER': {
      what: '⟨key=published? Die Antwort erschien laut „published“ ({date}), nachdem sie laut „updated“ ({updated}) zuletzt geprüft wurde.|Die nächste Prüfung (reviewBy, {date}) liegt nicht nach der letzten (updated, {updated}).⟩',
      fix: '⟨key=published? Schreiben Sie in „published“ den Tag des Erscheinens, oder in „updated“ den der Prüfung: {date} oder später.|Schreiben Sie in „reviewBy“ einen Tag nach {updated}.⟩',
    },
    'P-FILE-MISSING': {
      what: 'Die Datei {name} fehlt.',
      fix: 'Legen Sie {name} im Ordner der Inhalte an, oder nennen Sie den richtigen Ordner mit PRONTUARIO_CONTENT.',
    },
    'P-FILE-STRAY': {
      what: '„{name}“ wird von nichts gelesen und nicht veröffentlicht.',
      fix: '⟨Meinten Sie „{suggestion}“? ⟩Benennen Sie die Datei um, verschieben oder löschen Sie sie.',
    },
    'P-FILE-PLACE': {
      what: 'Die Datei liegt im falschen Ordner: Sie würde nicht veröffentlicht.',
      fix: 'Eine Antwort steht in articles/<Sprache>/<Kategorie>/<Name>.mdx, eine Seite in pages/<Sprache>/<Name>.mdx, hier zum Beispiel {example}.',
    },
    'P-FILE-EXTENSION': {
      what: '„{name}“ endet nicht auf .mdx oder .md in Kleinbuchstaben: Die Datei würde nicht veröffentlicht.',
      fix: 'Benennen Sie die Datei um in „{suggestion}“.',
    },
    'P-FILE-NAME': {
      what: 'Der Name „{name}“ kann keine Adresse sein: Erlaubt sind Kleinbuchstaben ohne Umlaute, Ziffern und Bindestriche.',
      fix: 'Benennen Sie die Datei um in „{suggestion}“.',
    },
    'P-FILE-LOCALE': {
      what: '„{folder}“ ist keine Sprache der Website.',
      fix: 'Verschieben Sie die Datei in einen dieser Ordner: {allowed}. Die Sprachen stehen in site.yaml unter „locales“.',
    },
    'P-FILE-CATEGORY': {
      what: 'Der Ordner „{folder}“ ist keine Kategorie dieser Sprache.',
      fix: '⟨Meinten Sie „{suggestion}“? Verschieben Sie die Datei dorthin, und löschen Sie diesen Ordner, wenn er leer ist.|Verschieben Sie die Datei in einen dieser Ordner: {allowed}. Die Kategorien stehen in categories.yaml.⟩',
    },
    'P-FILE-UNREADABLE': {
      what: 'Die Datei ist nicht zu lesen: ⟨reason=EACCES? Die Erlaubnis fehlt|reason=EPERM? Die Erlaubnis fehlt|reason=ENOENT? Sie ist nicht da|reason=EISDIR? Sie ist ein Ordner|reason=EBUSY? Ein anderes Programm benutzt sie|{reason}⟩.',
      fix: 'Prüfen Sie, ob es die Datei noch gibt und ob Sie sie lesen dürfen.',
    },
    'P-FILE-LARGE': {
      what: 'Die Datei hat {size}: Höchstens {limit} sind möglich.',
      why: 'Eine Antwort ist eine Seite Text: In einer so großen Datei steckt meist etwas anderes.',
      fix: 'Nehmen Sie heraus, was nicht zum Text gehört, oder machen Sie mehrere Antworten daraus.',
    },
    'P-FILE-COMPLEX': {
      what: 'Der Text hat zu viele Zeichen „<“, „{“ oder „&…;“ oder zu viele Ebenen ineinander, um gelesen zu werden.',
      fix: 'Machen Sie ihn einfacher: Eine Antwort hat wenige Elemente und höchstens zwei oder drei Ebenen von Listen.',
    },
    'P-FILE-ENCODING': {
      what: '⟨encoding=binary? Das ist keine Textdatei.|Die Datei ist nicht UTF-8: Sie sieht nach {encoding} aus.⟩',
      why: '⟨encoding=binary? |Umlaute kämen falsch an.⟩',
      fix: '⟨encoding=binary? Legen Sie die richtige Datei hierher, oder entfernen Sie sie: Vielleicht ist es ein Bild oder ein Dokument mit falschem Namen.|Wählen Sie in Ihrem Editor „Speichern mit Codierung“, dann UTF-8.⟩',
    },
    'P-FILE-CONTROL': {
      what: 'Hier steht ein unsichtbares Zeichen, das kein Text ist ({character}).',
      fix: 'Löschen Sie es: Meist kommt es beim Einfügen mit.',
    },
    'P-FILE-LINK': {
      what: 'Das ist ein symbolischer Link, keine Datei.',
      why: 'Links können im Kreis führen und werden nicht veröffentlicht.',
      fix: 'Legen Sie statt des Links die Datei selbst hierher.',
    },
    'P-FILE-SPECIAL': {
      what: 'Das ist keine Datei, sondern ein Kanal des Systems (eine Pipe, ein Socket oder ein Gerät).',
      why: 'Das Lesen könnte nie enden.',
      fix: 'Entfernen Sie es. Soll hier ein Text oder ein Bild stehen, legen Sie die Datei selbst hierher.',
    },
    'P-CHECK-BUG': {
      what: 'Die Prüfung selbst ist an dieser Datei gescheitert. Das liegt nicht an Ihnen, sondern am Programm ({error}).',
      fix: 'Schicken Sie diese Meldung und die Datei an die Person, die sich um die Website kümmert. Die anderen Dateien wurden trotzdem geprüft.',
    },
    'P-DATE-FUTURE': {
      what: 'Laut „updated“ wurde die Antwort am {updated} geprüft: Dieser Tag kommt erst.',
      fix: 'Schreiben Sie den Tag, an dem sie wirklich geprüft wurde.',
    },
    'P-REVIEW-DUE': {
      what: 'Diese Antwort war bis {date} zu prüfen, ⟨days=1? vor einem Tag|vor {days} Tagen⟩.',
      fix: '⟨Fragen Sie {owner}|Lesen Sie sie noch einmal⟩: Stimmt sie noch, setzen Sie „updated“ auf heute und „reviewBy“ auf den nächsten Termin; sonst berichtigen Sie sie.',
    },
    'P-FACT-REVIEW-DUE': {
      what: 'Die Angabe „{name}“ war bis {date} zu prüfen, ⟨days=1? vor einem Tag|vor {days} Tagen⟩. ⟨used=1? 1 Datei nennt|{used} Dateien nennen|Keine Datei nennt⟩ sie.',
      fix: 'Prüfen Sie sie, und schreiben Sie den nächsten Termin in „reviewBy“.',
    },
    'P-CHANNEL-STALE': {
      what: 'Zeiten und Antwortfrist des Kontaktwegs „{channel}“ galten bis {until}, ⟨days=1? vor einem Tag|vor {days} Tagen⟩: Die Website verspricht keine Antwortfrist mehr.',
      fix: 'Vergewissern Sie sich, dass sie noch gelten, und schreiben Sie das heutige Datum in verifiedOn.',
    },
    'P-FRONT-MISSING': {
      what: 'Die Datei beginnt nicht mit den Angaben zur Antwort.',
      fix: 'Die erste Zeile ist --- allein; dann kommen die Angaben (id, question, answer, …), dann wieder eine Zeile ---. „npm run new“ legt eine richtige Datei an.',
    },
    'P-FRONT-OPEN': {
      what: 'Die Zeile ---, die die Angaben abschließt, fehlt.',
      fix: 'Ergänzen Sie nach „{after}“ eine Zeile, in der nur --- steht.',
    },
    'P-HEAD-TAG': {
      what: '⟨<{tag}> darf nicht in head.html stehen.|head.html enthält keinen Text außerhalb von Tags.⟩',
      why: 'Es kommt in den Kopf jeder Seite: Ein Browser zeigt es dort nicht, oder beendet den Kopf zu früh.',
      fix: 'Erlaubt sind <script>, <link> und <meta>. Für das Aussehen gibt es theme.css, für eine Mitteilung notices.yaml.',
    },
    'P-HEAD-FORM': {
      what: 'head.html ist hier kein wohlgeformtes HTML ({detail}).',
      why: 'Jeder Browser würde es auf seine Weise ergänzen und den Rest weglassen.',
      fix: 'Kopieren Sie das Stück noch einmal von dort, woher Sie es haben, mit allen schließenden Tags, und nur, was in den <head> gehört.',
    },
    'P-HEAD-ATTRIBUTE': {
      what: 'In head.html darf <{tag}> kein „{name}“ haben.',
      fix: 'Streichen Sie es. Code gehört in <script>…</script>: Die Regeln der Seiten halten Code in Attributen auf.',
    },
    'P-HEAD-ORIGIN': {
      what: 'head.html lädt „{url}“, was die Seiten verweigern würden.',
      fix: '⟨origin? Vertrauen Sie dieser Website, ergänzen Sie in site.yaml: origins: { {key}: [{origin}] }|key=style? Schreiben Sie eine Adresse, die mit https:// beginnt, oder die Regeln in theme.css.|Schreiben Sie eine Adresse, die mit https:// beginnt, oder eine Datei aus public/, etwa /statistik.js.⟩',
    },
    'P-ID-DUPLICATE': {
      what: 'Die Nummer {id} gehört schon zu einer anderen Antwort in derselben Sprache: {other}.',
      fix: '⟨right? Schreiben Sie {right}, wenn dies {twin} übersetzt. Ist die Antwort neu, ist die erste freie Nummer {free}.|Geben Sie dieser Antwort eine neue Nummer: Die erste freie ist {free}.⟩',
    },
    'P-ID-REUSED': {
      what: 'In einer anderen Sprache ist die Nummer {id} eine andere Frage: {other} steht in der Kategorie „{category}“.',
      why: 'Stimmen und Kurzlinks folgen der Nummer: Zwei Fragen können sie nicht teilen.',
      fix: 'Ist es dieselbe Frage, verschieben Sie die Datei in die Kategorie „{category}“; sonst geben Sie ihr die Nummer {free}.',
    },
    'P-ID-RETIRED': {
      what: 'Die Nummer {id} gehörte zu einer anderen Antwort, ⟨gelöscht am {date}|die Sie eben gelöscht haben⟩: „{question}“.',
      why: 'Stimmen, Kurzlinks und Anrufe folgen der Nummer: Keine wird je wieder verwendet.',
      fix: 'Ist dies eine andere Frage, geben Sie ihr die Nummer {free}. Ist es dieselbe an neuer Stelle, ergänzen Sie: redirectFrom: [{address}]',
    },
    'P-ID-RESERVED': {
      what: 'Die Nummer {id} ist nicht möglich: Ihr Kurzlink /{id}/ ist die Adresse einer Fehlerseite.',
      fix: 'Geben Sie der Antwort in jeder Sprache eine andere Nummer: Die erste freie ist {free}.',
    },
    'P-ADDRESS-RESERVED': {
      what: 'Unter der Adresse {address} steht die Seite, die erscheint, wenn eine Seite fehlt.',
      fix: 'Benennen Sie die Datei um, zum Beispiel in „{suggestion}“.',
    },
    'P-ADDRESS-DUPLICATE': {
      what: '⟨language? Diese Antwort ist nicht nach „{language}“ übersetzt: Dort wäre ihre Adresse {address}, und das ist die von {other}.|Die Adresse {address} ist dieselbe wie die von {other}.⟩',
      why: '⟨language? |Groß- und Kleinbuchstaben unterscheiden zwei Adressen nicht.⟩',
      fix: '⟨language? Übersetzen Sie sie nach „{language}“ unter einem anderen Dateinamen, oder benennen Sie eine der beiden Dateien um.|Benennen Sie eine der beiden Dateien um.⟩',
    },
    'P-IMAGE-FOREIGN': {
      what: 'Das Bild „{url}“ hat eine vollständige Adresse.',
      why: 'Die Seiten zeigen nur Bilder der Website selbst, damit niemand sonst erfährt, wer liest.',
      fix: '⟨here? Schreiben Sie {instead}.|Speichern Sie die Datei im Ordner der Antwort, und schreiben Sie {instead}.⟩',
    },
    'P-IMAGE-ENCODING': {
      what: 'In „{url}“ steht das Zeichen % für einen verschlüsselten Buchstaben, aber es folgt keiner.',
      fix: 'Schreiben Sie {instead}, oder nehmen Sie das Zeichen aus dem Dateinamen.',
    },
    'P-IMAGE-MISSING': {
      what: 'Das Bild „{url}“ ist nicht da.',
      fix: '⟨Meinten Sie „{suggestion}“?|Legen Sie die Datei in den Ordner der Antwort, und schreiben Sie ./name.png, oder streichen Sie das Bild.⟩',
    },
    'P-IMAGE-ALT': {
      what: 'Das Bild „{url}“ hat keine Beschreibung.',
      why: 'Wer das Bild nicht sehen kann, hört oder liest die Beschreibung.',
      fix: 'Schreiben Sie in die eckigen Klammern, was es zeigt: ![…]({url}).',
    },
    'P-IMAGE-HEAVY': {
      what: 'Das Bild hat {size}: Empfohlen sind höchstens {limit}.',
      fix: 'Verkleinern Sie es auf 1600 Pixel Breite, und speichern Sie es als WebP oder komprimiertes PNG.',
    },
    'P-IMAGE-UNUSED': {
      what: 'Keine Antwort verwendet dieses Bild.',
      fix: 'Löschen Sie es, oder verwenden Sie es in einer Antwort.',
    },
    'P-IMAGE-SVG': {
      what: 'Dieses SVG-Bild kann nicht veröffentlicht werden: Es ⟨kind=script? kann ein Skript ausführen|kind=foreign? lädt oder nennt etwas außerhalb der Datei|kind=form? ist kein wohlgeformtes SVG|sagt nicht, wie groß es ist⟩⟨ ({text})⟩.',
      fix: '⟨kind=size? Ergänzen Sie im ersten Element viewBox="0 0 Breite Höhe".|Nehmen Sie diesen Teil heraus, oder exportieren Sie die Zeichnung noch einmal als „einfaches SVG“; ein PNG geht auch.⟩',
    },
    'P-IMAGE-TYPE': {
      what: 'In dieser Datei ist kein Bild der Art {ending}.',
      why: 'Die Website ließe sich nicht bauen.',
      fix: 'Exportieren Sie das Bild noch einmal, oder geben Sie ihm die richtige Endung.',
    },
    'P-SITE-LOGO': {
      what: 'Die Datei des Logos ist nicht da: public{logo}',
      fix: '⟨Meinten Sie „{suggestion}“?|Legen Sie sie dorthin, oder berichtigen Sie ihren Namen. Ohne die Zeile „logo“ steht dort der Name der Website.⟩',
    },
    'P-KEY-FORM': {
      what: '„{value}“ hat nicht die richtige Form für „{key}“.',
      fix: 'Nötig ist ⟨rule=slug? eine Angabe aus Kleinbuchstaben ohne Umlaute, Ziffern und einzelnen Bindestrichen|rule=localeCode? das Kürzel einer Sprache wie de, en, pt-BR oder zh-Hant|rule=clockTime? eine Uhrzeit in Anführungszeichen wie "08:00"|rule=moment? ein Tag, den es gibt, allein oder mit Uhrzeit, wie 2026-12-24 oder 2026-12-24 18:00|rule=factName? eine Angabe aus zwei oder mehr kleinen Wörtern mit Punkten dazwischen wie delivery.fee|rule=fontFile? eine Datei in public/, die auf .woff2 endet, wie /fonts/text.woff2|rule=sitePath? ein Pfad der Website, der mit / beginnt, ohne Leerzeichen, #, ? oder ".."|rule=oldPath? ein Pfad wie /versand/zeiten/ oder /faq/zeiten.html: Er beginnt mit /, ist kürzer als 700 Zeichen, hat kein #, ?, *, :, \\ oder "..", und Leerzeichen schreibt man %20|rule=digest? eine Prüfsumme, die „npm run translated“ schreibt und niemand von Hand|rule=colour? eine Farbe in Anführungszeichen wie "#8a3b12"|rule=origin? eine Website ohne Seite: https://statistik.beispiel.de, oder https://*.beispiel.de für alle, die dazugehören|rule=url? eine vollständige Adresse, die mit https:// beginnt|rule=currency? das Kürzel einer Währung wie EUR|rule=endpoint? eine Adresse der Website wie /api/notes, oder eine vollständige, ohne ; und andere Zeichen|rule=answerNumber? die Nummer einer Antwort wie "1042"|rule=ownerAddress? eine E-Mail-Adresse oder die vollständige Adresse eines Webhooks, die mit https:// beginnt|rule=editPath? eine Adresse, in der {path} steht|eine andere Form⟩.',
    },
    'P-KEY-MISSING': { what: 'Der Schlüssel „{key}“ fehlt.', fix: 'Ergänzen Sie eine Zeile, zum Beispiel: {example}' },
    'P-KEY-UNKNOWN': {
      what: 'Den Schlüssel „{key}“ gibt es nicht.',
      fix: '⟨Meinten Sie „{suggestion}“? ⟩Möglich sind: {allowed}.',
    },
    'P-KEY-EMPTY': {
      what: 'Der Schlüssel „{key}“ ist leer.',
      fix: 'Schreiben Sie einen Wert, zum Beispiel: {example}',
    },
    'P-KEY-TYPE': {
      what: '„{key}“ muss ⟨expected=text? ein Text|expected=number? eine Zahl|expected=integer? eine ganze Zahl|expected=list? eine Liste (je eine Zeile, mit einem Bindestrich davor)|expected=map? eine Gruppe von Zeilen „name: wert“|expected=boolean? true oder false|leer⟩ sein; hier steht ⟨got=text? ein Text|got=number? eine Zahl|got=integer? eine ganze Zahl|got=list? eine Liste|got=map? eine Gruppe von Zeilen|got=boolean? true oder false|nichts⟩.',
      fix: '⟨Schreiben Sie {right}|expected=text? Ein Text mit besonderen Zeichen steht in Anführungszeichen.|Berichtigen Sie den Wert.⟩',
    },
    'P-KEY-VALUE': {
      what: '„{value}“ ist kein möglicher Wert von „{key}“.',
      fix: '⟨Meinten Sie „{suggestion}“? ⟩Möglich sind: {allowed}.',
    },
    'P-KEY-SHORT': {
      what: '„{key}“ ist zu kurz: {length} Zeichen, mindestens {min} sind nötig.',
      fix: 'Schreiben Sie mehr.',
    },
    'P-KEY-LONG': {
      what: '„{key}“ ist zu lang: {length} Zeichen, höchstens {max} passen.',
      fix: 'Kürzen Sie den Text.',
    },
    'P-KEY-COUNT': {
      what: '„{key}“ hat {count} Einträge: Möglich sind {min} bis {max}.',
      fix: 'Ergänzen oder streichen Sie Einträge.',
    },
    'P-KEY-RANGE': { what: '{value} geht nicht für „{key}“.', fix: 'Schreiben Sie eine Zahl {bound}.' },
    'P-LINK-BROKEN': {
      what: 'Der Link „{url}“ führt zu keiner Seite der Website.',
      fix: '⟨Meinten Sie {suggestion}? Wenn nicht, suchen Sie die richtige Antwort, und schreiben Sie ihre Nummer.|Berichtigen Sie die Adresse. Eine Antwort verlinkt man mit ihrer Nummer, zum Beispiel /1022.⟩',
    },
    'P-LINK-ANCHOR': {
      what: 'Auf der Seite, zu der er führt, gibt es keine Überschrift „#{anchor}“.',
      fix: '⟨Meinten Sie „#{suggestion}“? ⟩⟨Ihre Überschriften sind: {allowed}. Soll der Link an den Anfang führen, streichen Sie #{anchor}.|Diese Seite hat keine Überschriften: Streichen Sie #{anchor}.⟩',
    },
    'P-LINK-EMPTY': {
      what: 'Der Link hat keine Adresse oder keinen Text.',
      fix: 'Schreiben Sie [Text](/1022), mit Text und Adresse.',
    },
    'P-LINK-UNSAFE': {
      what: 'Eine Adresse „{scheme}:“ ist nicht erlaubt.',
      why: 'Sie kann im Browser der Leser Code ausführen.',
      fix: 'Schreiben Sie die richtige Adresse (https://, mailto:, tel: oder eine Seite der Website), oder entfernen Sie den Link und lassen seine Wörter stehen.',
    },
    'P-LINK-FORM': {
      what: '„{text}“ ist kein wohlgeformter Link: Es würde so angezeigt.',
      fix: 'Schreiben Sie [Text](Adresse), ohne Leerzeichen in der Adresse oder zwischen den beiden Klammern.',
    },
    'P-LINK-ADDRESS': {
      what: '„{url}“ ist keine gültige ⟨kind=mailto? E-Mail-Adresse|kind=tel? Telefonnummer|Adresse⟩.',
      fix: '⟨kind=mailto? Schreiben Sie die ganze Adresse, auch den Teil nach dem @. Für die eigenen Kontaktwege: <Channel id="email" />.|kind=tel? Schreiben Sie die Nummer mit Vorwahl und ohne Leerzeichen, zum Beispiel tel:+49301234567.|Schreiben Sie eine vollständige Adresse, zum Beispiel https://www.example.com/.⟩',
    },
    'P-LINK-LANGUAGE': {
      what: '„{url}“ führt zur Seite in einer anderen Sprache ({language}).',
      fix: 'Nehmen Sie die Nummer der Antwort, zum Beispiel /1022: Der Link folgt dann der Sprache der Leser.',
    },
    'P-MARK-FOREIGN': {
      what: '⟨mark=alert? Kästen dieser Art gibt es hier nicht|mark=directive? Kästen mit ::: gibt es hier nicht|mark=highlight? Mit == hervorgehobenen Text gibt es hier nicht|mark=inserted? Mit ++ unterstrichenen Text gibt es hier nicht|mark=emoji? Namen von Emojis zwischen Doppelpunkten gibt es hier nicht|mark=definition? Listen von Begriffen mit „:“ gibt es hier nicht|mark=subscript? Zwischen zwei ~ wäre der Text durchgestrichen, nicht tiefgestellt|mark=superscript? Mit ^ hochgestellten Text gibt es hier nicht|mark=wikilink? Links in doppelten eckigen Klammern gibt es hier nicht|mark=shortcode? Befehle eines anderen Programms gibt es hier nicht|In einer .md-Datei ist {/* … */} keine Notiz⟩⟨mark=subscript? .|: Es würde so angezeigt.⟩',
      fix: '⟨mark=alert? Schreiben Sie {instead}, [!TIP], [!IMPORTANT] oder [!WARNING].|mark=directive? Schreiben Sie {instead} und vor jede Zeile darunter „> “, oder <Note>, leere Zeile, Text, leere Zeile, </Note>. Streichen Sie auch die ::: am Ende.|mark=definition? Schreiben Sie eine Liste: - **Wort**: Erklärung|mark=wikilink? Schreiben Sie [Wörter](/1022) oder <Answer id="1022" />.|mark=comment? Schreiben Sie <!-- Notiz -->: Sie wird nicht veröffentlicht.|Schreiben Sie {instead}|mark=emoji? Setzen Sie das Zeichen selbst, etwa 🎉, oder streichen Sie es.|Streichen Sie den Befehl, oder schreiben Sie, was er erzeugte.⟩',
    },
    'P-MDX-IMPORT': {
      what: 'Eine Zeile, die mit „import“ beginnt, ist Code, und Code geht hier nicht.',
      fix: 'Löschen Sie die Zeile: Die Elemente der Website sind schon da. Ist es ein Satz, beginnen Sie ihn mit einem anderen Wort.',
    },
    'P-MDX-EXPORT': {
      what: 'Eine Zeile, die mit „export“ beginnt, ist Code, und Code geht hier nicht.',
      fix: 'Löschen Sie die Zeile. Ist es ein Satz, beginnen Sie ihn mit einem anderen Wort.',
    },
    'P-MDX-EXPRESSION': {
      what: '„{text}“ in geschweiften Klammern ist Code, und Code geht hier nicht.',
      fix: 'Schreiben Sie den Wert ohne Klammern, oder eine Angabe aus facts.yaml: <Fact name="…" />. Es geht auch: {suggestion}',
    },
    'P-MDX-BRACE': {
      what: 'Hier öffnet sich eine geschweifte Klammer und schließt sich nie.',
      fix: 'Um die Klammer zu zeigen, schreiben Sie \\{, sonst streichen Sie sie.',
    },
    'P-MDX-HANDLER': {
      what: '„{name}“ in <{tag}> führt im Browser der Leser Code aus.',
      fix: 'Streichen Sie „{name}“.',
    },
    'P-MDX-HTML': {
      what: '<{tag}> ist HTML, das Antworten nicht verwenden.',
      fix: '⟨Schreiben Sie {instead}|Streichen Sie das Tag, und lassen Sie den Text darin stehen; eine leere Zeile trennt zwei Absätze. Code und Formulare gehören nicht in Antworten.⟩',
    },
    'P-MDX-UNCLOSED': {
      what: '<{tag}> öffnet sich und schließt sich nicht⟨nested?  vor dem Ende dessen, worin es steht⟩.',
      fix: 'Ergänzen Sie nach dem Text </{tag}> auf einer eigenen Zeile, gleich weit eingerückt, oder streichen Sie <{tag}>.',
    },
    'P-MDX-STRAY': {
      what: '⟨expected? <{tag}> schließt sich hier, zuletzt öffnete sich aber <{expected}>, auf Zeile {opened}.|<{tag}> schließt sich hier, hat sich aber nie geöffnet.⟩',
      fix: '⟨expected? </{expected}> kommt vor </{tag}>: Steht es weiter unten schon, tauschen Sie die beiden Zeilen.|Streichen Sie </{tag}>, oder ergänzen Sie <{tag}>, wo es beginnt.⟩',
    },
    'P-MDX-AUTOLINK': {
      what: '<{address}> kann man so nicht schreiben: Mit „<“ beginnt ein Element.',
      fix: 'Schreiben Sie {link}',
    },
    'P-MDX-COMMENT': {
      what: 'Notizen <!-- … --> gehen hier nicht.',
      fix: 'Schreiben Sie {comment} (es wird nicht veröffentlicht), oder löschen Sie sie.',
    },
    'P-MDX-LESS': {
      what: 'Das Zeichen „<“ gilt hier als Anfang eines Elements.',
      fix: 'Heißt es „kleiner als“, schreiben Sie \\< oder Wörter. Ist es ein Element, prüfen Sie Namen, Anführungszeichen und das schließende >.',
    },
    'P-MDX-SYNTAX': {
      what: 'Der Text ist hier nicht zu lesen ({detail}).',
      fix: 'Prüfen Sie die Zeichen < > { } auf dieser Zeile: Um sie zu zeigen, schreiben Sie \\< und \\{.',
    },
    'P-NOTICE-ORDER': {
      what: 'Diese Mitteilung endet ({until}), bevor sie beginnt ({from}): Niemand sähe sie.',
      fix: 'Berichtigen Sie eines der beiden Daten. Ein Tag ohne Uhrzeit zählt ganz.',
    },
    'P-NOTICE-OVER': {
      what: 'Die Mitteilung „{id}“ galt bis {date}, seit {days} Tagen nicht mehr: Sie erscheint nirgends.',
      fix: 'Nehmen Sie sie aus notices.yaml; die Geschichte in git behält sie.',
    },
    'P-NOTICE-PLACE': {
      what: '„{place}“ ist kein Ort für eine Mitteilung.',
      fix: '⟨Meinten Sie „{suggestion}“? ⟩Schreiben Sie die Nummer einer Antwort oder eines dieser Wörter: {allowed}.',
    },
    'P-HOURS-ORDER': {
      what: 'Die Zeiten enden ({to}), bevor sie beginnen ({from}).',
      fix: 'Tauschen Sie die beiden. Zeiten dürfen über Mitternacht gehen, wenn sie bis "06:00" enden; sonst nehmen Sie zwei Zeilen, die erste bis "24:00".',
    },
    'P-HOURS-BREAK': {
      what: 'Die Pause ({pause}) liegt nicht innerhalb der Zeiten ({hours}).',
      fix: 'Schreiben Sie Anfang und Ende, die darin liegen, zum Beispiel breaks: [{ from: "13:00", to: "14:00" }]',
    },
    'P-HOLIDAY-COUNTRY': {
      what: 'Über die Feiertage von „{country}“ ist nichts bekannt.',
      fix: 'Schreiben Sie das Land mit zwei Buchstaben, zum Beispiel country: DE, oder streichen Sie die Zeile und nennen die Tage unter closed.',
    },
    'P-HOLIDAY-REGION': {
      what: '„{region}“ ist keine Region mit eigenen Feiertagen.',
      fix: '⟨Bekannt sind: {allowed}. Sonst streichen Sie die Zeile und nennen die Tage unter closed.|Streichen Sie die Zeile, und nennen Sie die Tage unter closed.⟩',
    },
    'P-HOLIDAY-OPEN': {
      what: '{day} ist in {country} kein Feiertag: Dass Sie da sind, ändert nichts.',
      fix: 'Berichtigen Sie das Datum, oder streichen Sie die Zeile.',
    },
    'P-HOLIDAY-SHORTENED': {
      what: 'Dieser Tag mit kürzeren Zeiten sagt nicht, von wann oder bis wann jemand da ist.',
      fix: 'Ergänzen Sie from, to oder beides, zum Beispiel to: "13:00". Ist geschlossen, gehört der Tag unter closed.',
    },
    'P-SLUG-RESERVED': {
      what: 'Eine Kategorie kann in „{language}“ nicht „{slug}“ heißen: An dieser Adresse hat die Website schon etwas.',
      fix: 'Wählen Sie für die Kategorie und ihren Ordner einen anderen Namen.',
    },
    'P-PAGE-ADDRESS': {
      what: 'Eine Seite kann nicht „{slug}“ heißen: An dieser Adresse hat die Website schon etwas.',
      fix: 'Benennen Sie die Datei um. Verwenden Links den alten Namen, schreiben Sie ihn in den Angaben der Seite als „key:“.',
    },
    'P-PAGE-KEY': {
      what: 'Die Seite „{key}“ gibt es in dieser Sprache schon: {other}',
      fix: 'Geben Sie einer der beiden einen anderen „key:“, oder entfernen Sie eine Datei.',
    },
    'P-PAGE-TRANSLATION': {
      what: 'Die Seite „{key}“ fehlt in: {missing}. Links führen dort zu dieser.',
      fix: 'Ergänzen Sie pages/<Sprache>/…mdx mit „key: {key}“ in den Angaben.⟨ Ist „{suggestion}“ sie schon, schreiben Sie „key: {key}“ in diese Datei.⟩',
    },
    'P-PLACE-UNKNOWN': {
      what: 'Die Ansicht „{name}“ gibt es in places.yaml nicht.',
      fix: '⟨Meinten Sie „{suggestion}“? ⟩⟨Es gibt: {allowed}.|Ergänzen Sie sie in places.yaml.⟩',
    },
    'P-PLACE-UNUSED': {
      what: 'Keine Antwort verwendet die Ansicht „{name}“.',
      fix: 'Verwenden Sie sie, wo man sie braucht, <Go to="{name}" />, oder nehmen Sie sie aus places.yaml.',
    },
    'P-PLACE-WRITTEN': {
      what: '„{path}“ könnte man drücken: places.yaml kennt diese Ansicht.',
      fix: 'Schreiben Sie <Go to="{name}" />.',
    },
    'P-PUBLIC-HIDDEN': {
      what: '„{name}“ ist eine versteckte Datei: Sie darf nicht im Ordner der öffentlichen Dateien liegen.',
      why: 'In versteckten Dateien stehen meist Passwörter, Einstellungen oder die Geschichte der Arbeit.',
      fix: 'Löschen oder verschieben Sie sie. Nur „.well-known“ und „.nojekyll“ sind erlaubt.',
    },
    'P-PUBLIC-TAKEN': {
      what: 'Wo „{name}“ stünde, hat die Website etwas Eigenes: {page}.',
      why: 'Eines von beiden verschwände.',
      fix: 'Geben Sie der Datei einen anderen Namen, oder löschen Sie sie.',
    },
    'P-PUBLIC-ACTIVE': {
      what: '„{name}“ ist eine Seite oder ein Skript: Wer es öffnet, führt es unter der Adresse der Website aus.',
      fix: 'Löschen Sie die Datei. Ist sie wirklich nötig (etwa um zu zeigen, dass die Website Ihnen gehört), nennen Sie sie in site.yaml: publicFiles: ["{name}"]',
    },
    'P-SITE-PUBLIC': {
      what: '„publicFiles“ nennt „{name}“, das nicht unter den öffentlichen Dateien ist.',
      fix: '⟨Meinten Sie „{suggestion}“? ⟩Berichtigen Sie den Namen, oder streichen Sie ihn.',
    },
    'P-QUESTION-MARK': {
      what: 'Es ist eine Frage, endet aber nicht mit einem Fragezeichen.',
      fix: 'Schreiben Sie: {corrected}',
    },
    'P-QUESTION-MARKUP': {
      what: 'Die Frage ist reiner Text: „{text}“ würde so angezeigt, auch in der Suche.',
      fix: 'Streichen Sie Sternchen, Backticks, Links und Elemente. Eine Angabe aus facts.yaml steht in geschweiften Klammern, zum Beispiel {delivery.fee}.',
    },
    'P-ANSWER-MARKUP': {
      what: 'Die Kurzantwort ist reiner Text: „{text}“ würde so angezeigt.',
      fix: 'Streichen Sie Sternchen, Links und Elemente. Eine Angabe aus facts.yaml steht in geschweiften Klammern, zum Beispiel {delivery.fee}.',
    },
    'P-QUESTION-DUPLICATE': {
      what: 'Dieselbe Frage gibt es schon: {id}, in {other}.',
      fix: 'Fassen Sie die beiden Antworten zusammen, oder stellen Sie die Frage so, dass der Unterschied klar wird.',
    },
    'P-QUESTION-NEAR': {
      what: 'Die Frage ist fast dieselbe wie „{question}“ ({id}, in {other}).',
      fix: 'Ist es dieselbe, fassen Sie sie zusammen; sonst machen Sie den Unterschied klar.',
    },
    'P-ALIAS-SHARED': {
      what: '„{alias}“ ist gleich oder fast gleich wie „{same}“, das zur Antwort {id} gehört ({other}).',
      why: 'Die Suche weiß nicht, welche der beiden sie zuerst zeigen soll.',
      fix: 'Lassen Sie es nur bei der Antwort, die man mit diesen Wörtern wirklich sucht.',
    },
    'P-ALIAS-REPEATS': {
      what: '„{alias}“ wiederholt die Frage oder ein anderes alias dieser Antwort.',
      fix: 'Streichen Sie es: Die Suche braucht es nicht.',
    },
    'P-QUESTION-LONG': {
      what: 'Die Frage hat {length} Zeichen: Ab {most} liest sie sich in einer Liste schwer.',
      fix: 'Kürzen Sie: Einzelheiten gehören in die Antwort, andere Arten zu fragen in „aliases“.',
    },
    'P-REDIRECT-LINE': {
      what: '⟨reason=columns? Diese Zeile hat nicht zwei Spalten: „{text}“.|reason=from? „{text}“ kann keine alte Adresse sein.|„{text}“ sagt nicht, wohin es geht.⟩',
      fix: '⟨reason=columns? Schreiben Sie die alte Adresse, ein Komma und das Ziel: /faq/zeiten.html,1042|reason=from? Schreiben Sie einen Pfad der Website, der auf * enden darf, zum Beispiel /faq/*|Schreiben Sie die Nummer einer Antwort (1042, /en/1042), eine Adresse der Website (/versand/) oder eine vollständige (https://…).⟩',
    },
    'P-REDIRECT-HIDES': {
      what: '„{path}“ würde ⟨page=site? eine Seite oder Datei der Website|{page}⟩ verdecken.',
      fix: 'Streichen Sie die Zeile: An dieser Adresse gibt es schon eine Seite. Vor einem * steht ein Pfad, den keine Seite hat.',
    },
    'P-REDIRECT-TWICE': {
      what: '„{path}“ steht schon auf Zeile {line}.',
      fix: 'Eine alte Adresse führt an einen Ort: Behalten Sie die richtige Zeile.',
    },
    'P-REDIRECT-TARGET': {
      what: '„replacedBy“ nennt die Antwort {id}, die es nicht gibt oder die ein Entwurf ist.',
      fix: 'Schreiben Sie die Nummer einer veröffentlichten Antwort, oder streichen Sie die Zeile: Leser kommen dann zur Kategorie.',
    },
    'P-REDIRECT-CHAIN': {
      what: '„replacedBy“ nennt die Antwort {id}, die selbst archiviert ist.',
      fix: '⟨final? Schreiben Sie {final}, die Antwort, zu der man am Ende kommt.|Schreiben Sie die Nummer einer veröffentlichten Antwort, oder streichen Sie die Zeile.⟩',
    },
    'P-REDIRECT-LOOP': {
      what: 'Die Weiterleitung führt im Kreis: {path}.',
      fix: 'Mindestens eine dieser Antworten muss veröffentlicht bleiben oder kein „replacedBy“ haben.',
    },
    'P-REDIRECT-SHADOW': {
      what: '⟨page=site? „{path}“ ist eine Adresse, die die Website schon verwendet|„{path}“ ist die Adresse einer Seite, die es gibt ({page})⟩: Die Weiterleitung würde sie verdecken.',
      fix: 'Nehmen Sie diese Adresse aus „redirectFrom“⟨page=site? |, oder benennen Sie jene Seite um⟩.',
    },
    'P-REDIRECT-DUPLICATE': {
      what: '„{path}“ ist schon eine alte Adresse von {other}.',
      fix: 'Eine alte Adresse kann nur zu einer Antwort führen: Lassen Sie sie bei der richtigen.',
    },
    'P-REDIRECT-STATUS': {
      what: '„replacedBy“ gilt nur für archivierte Antworten; diese ist „{status}“.',
      fix: 'Streichen Sie „replacedBy“, oder schreiben Sie „status: archived“.',
    },
    'P-FACT-UNKNOWN': {
      what: 'Die Angabe „{name}“ gibt es in facts.yaml nicht.',
      fix: '⟨Meinten Sie „{suggestion}“? ⟩⟨Es gibt: {allowed}.|Ergänzen Sie sie in facts.yaml.⟩',
    },
    'P-CHANNEL-UNKNOWN': {
      what: 'Den Kontaktweg „{name}“ gibt es in channels.yaml nicht.',
      fix: '⟨Meinten Sie „{suggestion}“? ⟩Die Kontaktwege sind: {allowed}.',
    },
    'P-ANSWER-UNKNOWN': {
      what: 'Eine Antwort mit der Nummer {id} gibt es nicht (in {key}).',
      fix: '⟨Berichtigen Sie die Nummer. Am nächsten liegen: {near}.|Berichtigen Sie die Nummer, oder streichen Sie sie.⟩',
    },
    'P-ANSWER-HIDDEN': {
      what: 'Die Antwort {id} ist nicht veröffentlicht (⟨status=draft? ein Entwurf|archiviert⟩): Leser fänden sie nicht.',
      fix: '⟨instead? Nehmen Sie die Nummer {instead}, die an ihre Stelle trat.|Streichen Sie den Verweis, oder veröffentlichen Sie jene Antwort.⟩',
    },
    'P-RELATED-SELF': {
      what: 'Die Antwort {id} nennt sich selbst unter den verwandten.',
      fix: 'Nehmen Sie {id} aus „related“.',
    },
    'P-SECTION-UNKNOWN': {
      what: 'Die Kategorie dieser Antwort hat keinen Abschnitt „{section}“.',
      fix: '⟨Meinten Sie „{suggestion}“? ⟩⟨Die Abschnitte sind: {allowed}.|Streichen Sie „section“, oder nennen Sie die Abschnitte der Kategorie in categories.yaml unter „sections“.⟩',
    },
    'P-RELATED-TWICE': { what: 'Die Nummer {id} steht zweimal in „related“.', fix: 'Einmal genügt.' },
    'P-SITE-LINK': {
      what: '„{key}“ ⟨both? hat „page“ und „url“ zugleich|sagt nicht, wohin es führt⟩.',
      fix: 'Schreiben Sie eines von beiden: page: privacy für eine Seite in pages/, oder url: https://www.example.com/',
    },
    'P-SITE-LABEL': {
      what: 'Der Link „{key}“ hat keine Wörter.',
      fix: 'Ergänzen Sie zum Beispiel: label: { de: Stellenangebote, en: Jobs }',
    },
    'P-SITE-PAGE': {
      what: 'Die Seite „{page}“ gibt es nicht.',
      fix: '⟨Meinten Sie „{suggestion}“? ⟩⟨Die Seiten sind: {allowed}.|Schreiben Sie sie in pages/<Sprache>/{page}.mdx.⟩',
    },
    'P-SITE-LOCALE': {
      what: 'Die Hauptsprache „{locale}“ ist keine der Sprachen der Website.',
      fix: 'Wählen Sie eine von: {allowed}, oder ergänzen Sie sie unter „locales“.',
    },
    'P-SITE-BASE': {
      what: 'Der Pfad in der Adresse der Website ({path}) hat Zeichen, die nicht jeder Server gleich schreibt.',
      fix: 'Nehmen Sie Buchstaben ohne Umlaute, Ziffern und Bindestriche, zum Beispiel {suggestion}',
    },
    'P-SITE-DICTIONARY': {
      what: 'Für „{locale}“ hat die Website die Texte ihrer Seiten noch nicht.',
      fix: 'Fertig sind: {allowed}. Für eine andere Sprache schreiben Sie words/{locale}.yaml: „npm run words -- {locale}“ gibt die Texte zum Übersetzen aus.',
    },
    'P-SITE-ZONE': {
      what: 'Die Zeitzone „{zone}“ gibt es nicht.',
      fix: 'Schreiben Sie einen Namen wie Europe/Berlin.',
    },
    'P-SITE-PATTERN': {
      what: '„{pattern}“ ist kein gültiger regulärer Ausdruck.',
      fix: 'Berichtigen Sie ihn, zum Beispiel "DSP-?[0-9]{6,8}", oder streichen Sie die Zeile.',
    },
    'P-SITE-PATTERN-PART': {
      what: '„{pattern}“ verwendet einen Teil regulärer Ausdrücke, der hier nicht geht, etwa \\1 oder mehr als 80 Wiederholungen.',
      why: 'Der Server probiert ihn an jedem Text der Leser: Er muss schnell bleiben, was immer sie schreiben.',
      fix: 'Verwenden Sie Zeichen, Klassen und Wiederholungen, zum Beispiel "DSP-?[0-9]{6,8}".',
    },
    'P-SITE-PATTERN-SLOW': {
      what: 'In „{pattern}“ streiten eine Wiederholung und das, was folgt, um dieselben Zeichen: Ein Text kann den Server stundenlang beschäftigen.',
      why: 'Der Server probiert ihn an jedem Text, den Leser schicken, auch an eigens dafür geschriebenen.',
      fix: 'Nehmen Sie die Wiederholung um eine andere weg, oder setzen Sie dahinter ein Zeichen, das sie selbst nicht nimmt: "[A-Z]+-[0-9]+" statt "([A-Z0-9]+-?)+".',
    },
    'P-SITE-PATTERN-EMPTY': {
      what: '„{pattern}“ findet eine Bestellnummer, wo keine ist.',
      why: 'In den Kommentaren der Leser würde es jedes Wort verdecken.',
      fix: 'Schreiben Sie, was jede Nummer hat, Buchstaben und Ziffern, zum Beispiel "DSP-?[0-9]{6,8}".',
    },
    'P-SETTING-DUPLICATE': {
      what: '„{value}“ gibt es als „{key}“ schon, auf Zeile {line}.',
      fix: 'Jedes muss verschieden sein: Ändern Sie eines von beiden.',
    },
    'P-SPOKEN-LONG': {
      what: 'Am Telefon braucht diese Antwort {words} Wörter: Über {max} behält sie niemand.',
      fix: 'Kürzen Sie sie, oder schreiben Sie in „spoken“ eine kürzere zum Vorlesen.',
    },
    'P-SPOKEN-TABLE': {
      what: 'Der Text der Antwort ist nur eine Tabelle, die sich am Telefon nicht sagen lässt.',
      fix: 'Ergänzen Sie einen Satz, der sie zusammenfasst, oder schreiben Sie in „spoken“, was zu sagen ist.',
    },
    'P-WORDS-LONG': {
      what: 'Dieser Satz hat {words} Wörter: Ab {max} folgt man ihm schwer.',
      fix: 'Machen Sie zwei daraus.',
    },
    'P-WORDS-PLAIN': {
      what: '„{phrase}“ ist Amtsdeutsch.',
      fix: '⟨Schreiben Sie „{instead}“.|Streichen Sie diese Wörter: Der Satz steht auch ohne sie.⟩',
    },
    'P-WORDS-HARD': {
      what: 'Der Text ist schwer zu lesen: {index} von 100, mindestens {min} sind erwünscht.',
      fix: 'Kürzen Sie die Sätze, und nehmen Sie kürzere, geläufigere Wörter.',
    },
    'P-SPELLING': {
      what: '„{word}“ steht nicht im Wörterbuch⟨count=1? | ({count} Mal)⟩.',
      fix: '⟨Vielleicht: {suggestions}. ⟩Ist es richtig, ergänzen Sie es in {list}.',
    },
    'P-THEME-SYNTAX': {
      what: 'theme.css ist hier nicht zu lesen: {detail}.',
      why: 'Das Stylesheet steht in jeder Seite: Ein kaputtes würde auch den Rest verändern.',
      fix: 'Meist fehlt kurz vorher eine Klammer, oder eine ist zu viel.',
    },
    'P-THEME-IMPORT': {
      what: 'theme.css bindet ein anderes Stylesheet ein ({url}), das nie gelesen würde.',
      fix: 'Kopieren Sie seine Regeln hierher, und streichen Sie die Zeile mit @import.',
    },
    'P-THEME-URL': {
      what: 'theme.css lädt „{url}“, keine Datei der Website: Browser würden es verweigern.',
      fix: 'Legen Sie die Datei in public/, und schreiben Sie zum Beispiel: url({instead})',
    },
    'P-THEME-FILE': {
      what: 'Die Datei public{url} ist nicht da.',
      fix: '⟨Meinten Sie „{suggestion}“? ⟩Legen Sie sie dorthin, oder berichtigen Sie ihren Namen.',
    },
    'P-THEME-FONT': {
      what: 'public{url} ist keine WOFF2-Schrift.',
      fix: 'Wandeln Sie die Schrift in WOFF2 um: Es ist das kleinste Format, und alle Browser lesen es.',
    },
    'P-ICON-EMPTY': {
      what: 'In public{url} ist keine Zeichnung mit Formen und Größe.',
      fix: 'Exportieren Sie das Symbol als „einfaches SVG“, Texte in Pfade umgewandelt, mit viewBox="0 0 24 24".',
    },
    'P-ICON-PART': {
      what: 'Einige Teile von public{url} wird man nicht sehen: {parts}.',
      why: 'Das Symbol steht in der Seite, die von einer Zeichnung nur Formen, Farben und Linien nimmt.',
      fix: 'Exportieren Sie es als „einfaches SVG“ mit Darstellungsattributen, ohne Verläufe und Stile; für die Farbe der Seite nehmen Sie currentColor.',
    },
    'P-THEME-HEAVY': {
      what: 'theme.css hat {size} und steht in jeder Seite: Wer am Telefon liest, wartet länger.',
      fix: 'Behalten Sie nur nötige Regeln, besser unter {limit}.',
    },
    'P-THEME-ACCENT': {
      what: 'Die Farbe {colour} ist auf ⟨scheme=dark? dunklem|hellem⟩ Grund schwer zu lesen: Ihr Kontrast ist {ratio} zu 1, nötig sind 4,5.',
      why: 'Links und Knöpfe erscheinen darum in der nächsten lesbaren Farbe: {shown}.',
      fix: "Schreiben Sie {key}: '{shown}', oder wählen Sie selbst eine ⟨scheme=dark? hellere|dunklere⟩.",
    },
    'P-THEME-CONTRAST': {
      what: 'Mit theme.css hat {front} auf {back} einen Kontrast von {ratio} zu 1 (⟨scheme=dark? dunkel|hell⟩): Nötig sind 4,5.',
      fix: 'Wählen Sie eine Farbe, die weiter von ihrem Grund entfernt ist.',
    },
    'P-TONE-LANGUAGE': {
      what: 'tone.yaml hat Wörter für „{locale}“, keine Sprache der Website.',
      fix: 'Die Sprachen der Website sind: {allowed}.',
    },
    'P-TONE-MIXED': {
      what: '„{word}“ duzt, während die italienischen Antworten siezen („formal: true“).',
      fix: 'Schreiben Sie den Satz mit „Lei“, oder streichen Sie „formal: true“.',
    },
    'P-TONE-PLACE': {
      what: '{place} füllt niemand: Wer die Antwort bekommt, läse es so.',
      fix: 'Gefüllt wird nur {company}, der Name des Unternehmens. Schreiben Sie den Rest aus.',
    },
    'P-TRANSLATION-MISSING': {
      what: 'Die Antwort {id} gibt es nicht auf „{language}“: Leser sehen diese, mit einem Hinweis.',
      fix: 'Legen Sie die Übersetzung an: npm run new -- --id {id} --locale {language}',
    },
    'P-TRANSLATION-OLD': {
      what: 'Das Original ({source}) hat sich in der Sache geändert, nachdem diese Übersetzung entstand.',
      fix: 'Vergleichen Sie die beiden Texte: Ist das Original falsch, berichtigen Sie es; sonst die Übersetzung, dann: npm run translated -- {id} {language}',
    },
    'P-LANGUAGE-WRONG': {
      what: 'Die Datei liegt im Ordner „{expected}“, aber ⟨part? dieser Absatz|ihr Text⟩ scheint auf „{found}“ geschrieben.',
      fix: '⟨part? Übersetzen Sie ihn, oder streichen Sie ihn.|Übersetzen Sie den Text, oder verschieben Sie die Datei nach articles/{found}/.⟩',
    },
    'P-TEXT-MISSING': {
      what: '„{key}“ fehlt auf „{locale}“: Es erscheint in einer anderen Sprache.',
      fix: 'Ergänzen Sie {locale}: …',
    },
    'P-TEXT-LOCALE': {
      what: '„{key}“ hat einen Text auf „{locale}“, keiner Sprache der Website.',
      fix: 'Die Sprachen sind: {allowed}. Berichtigen Sie das Kürzel, oder streichen Sie die Zeile.',
    },
    'P-TRIAGE-CHOICE': {
      what: '⟨Diese Wahl führt zu mehrerem: {targets}.|Diese Wahl führt nirgendwohin.⟩',
      fix: 'Schreiben Sie next (eine andere Frage), oder form (das Formular), oder answers und, wo nötig, channel.',
    },
    'P-TRIAGE-STEP': {
      what: 'Die Frage „{name}“ gibt es hier nicht.',
      fix: '⟨Meinten Sie „{suggestion}“? ⟩Es gibt: {allowed}.',
    },
    'P-TRIAGE-UNREACHABLE': {
      what: 'Keine Wahl führt zur Frage „{name}“.',
      fix: 'Ergänzen Sie bei einer Wahl next: {name}, oder streichen Sie die Frage. Man beginnt immer bei der ersten, „{first}“.',
    },
    'P-TRIAGE-LOOP': {
      what: 'Von hier kommt man zu einer schon gestellten Frage zurück: {chain}.',
      fix: 'Führen Sie diese Wahl zu einer Antwort, einem Kontaktweg oder einer anderen Frage.',
    },
    'P-TRIAGE-DEEP': {
      what: 'Hier kommt man zu einer Frage zu viel: {chain}.',
      fix: 'Höchstens {most} Fragen hintereinander: Fassen Sie zwei zusammen, oder führen Sie früher zu einer Antwort oder einem Menschen.',
    },
    'P-VIDEO-HOST': {
      what: '⟨host? Videos von {host} sind nicht unter denen, die die Website zeigen darf.|„{address}“ ist nicht die Adresse eines Videos.⟩',
      fix: '⟨host? Nennen Sie {host} in site.yaml unter video: { hosts: […] }|Schreiben Sie die https-Adresse der Seite mit dem Video, oder eine Datei neben der Antwort: ./film.mp4.⟩',
    },
    'P-VIDEO-CAPTIONS': {
      what: 'Das Video „{name}“ hat keine Untertitel: Wer nicht hört oder im Zug sitzt, hat nichts davon.',
      fix: 'Legen Sie sie als Datei daneben, und schreiben Sie captions="{example}".',
    },
    'P-WORDS-PLACE': {
      what: 'In „{key}“ füllt niemand {place}: Besucher sähen die Klammern.',
      fix: '⟨Meinten Sie „{suggestion}“? ⟩⟨Gefüllt werden hier, in geschweiften Klammern: {allowed}.|In diesem Text wird nichts gefüllt: Nehmen Sie die Klammern heraus.⟩',
    },
    'P-WORDS-PLACE-MISSING': {
      what: 'In „{key}“ fehlt, in geschweiften Klammern: {missing}. Die Seite kann es nicht sagen.',
      fix: 'Schreiben Sie es an seine Stelle, wie in «{model}».',
    },
    'P-WORDS-FORMS': {
      what: '⟨In „{key}“ fehlen Formen, mit denen diese Sprache zählt: {missing}.|Diese Formen von „{key}“ verwendet diese Sprache nie: {unused}.⟩',
      fix: 'Die Formen dieser Sprache, mit Zahlen, die sie verlangen: {forms}.',
    },
    'P-WORDS-PATHS': {
      what: 'Zwei Seiten hätten dieselbe Adresse „{slug}“: „{key}“ und „{other}“.',
      fix: 'Geben Sie „{key}“ einen anderen Namen.',
    },
    'P-WORDS-MISSING': {
      what: '⟨count=1? Ein Text fehlt und erscheint|{count} Texte fehlen und erscheinen⟩ in einer anderen Sprache: {keys}.',
      fix: 'Alle auf einmal, fertig zum Übersetzen: npm run words -- {tag} --missing',
    },
    'P-YAML-QUOTE': {
      what: 'Dieser Wert braucht Anführungszeichen: „{sign}“ hat hier eine besondere Bedeutung.',
      fix: 'Schreiben Sie die Zeile so: {line}',
    },
    'P-YAML-ENDS-EARLY': {
      what: 'Die Anführungszeichen schließen vor dem Ende: Ein {quote} im Text gilt als schließendes.',
      fix: 'Schreiben Sie die Zeile so: {line}',
    },
    'P-YAML-UNCLOSED': {
      what: 'Das {quote}, das diesen Wert schließt, fehlt.',
      fix: '⟨Schreiben Sie die Zeile so: {line}|Ergänzen Sie {quote} am Ende des Wertes.⟩',
    },
    'P-YAML-TAB': {
      what: 'Hier steht ein Tabulator: Angaben rückt man nur mit Leerzeichen ein.',
      fix: 'Ersetzen Sie ihn durch zwei Leerzeichen.',
    },
    'P-YAML-SPACE': { what: 'Nach dem Doppelpunkt fehlt das Leerzeichen.', fix: 'Schreiben Sie die Zeile so: {line}' },
    'P-YAML-DUPLICATE': {
      what: 'Den Schlüssel „{key}“ gibt es zweimal: Der erste steht auf Zeile {line}.',
      fix: 'Behalten Sie nur einen.',
    },
    'P-YAML-INDENT': {
      what: 'Die Einrückung geht nicht auf: Diese Zeile beginnt zu weit rechts oder zu weit links.',
      fix: '⟨Schreiben Sie die Zeile so, mit genau diesen Leerzeichen davor: „{line}“|Hauptschlüssel beginnen am Rand; was zu einem Schlüssel gehört, steht darunter, um zwei Leerzeichen eingerückt.⟩',
    },
    'P-YAML-COMMENT': {
      what: 'Ab # geht der Text verloren: „{lost}“.',
      fix: 'Gehört er nicht dazu, löschen Sie ihn; sonst schreiben Sie die Zeile so: {line}',
    },
    'P-YAML-ANCHOR': {
      what: '„{text}“ ist eine Abkürzung von YAML, die hier nicht verwendet wird.',
      fix: 'Schreiben Sie den Wert aus. Ist es Text, setzen Sie ihn in Anführungszeichen.',
    },
    'P-YAML-SYNTAX': {
      what: 'Ab hier sind die Angaben nicht zu lesen ({detail}).',
      fix: 'Jede Zeile hat die Form „schlüssel: wert“. Prüfen Sie Doppelpunkte, Anführungszeichen, Bindestriche und Einrückung auf dieser Zeile und der darüber.',
    },
  },
};

export default de;
