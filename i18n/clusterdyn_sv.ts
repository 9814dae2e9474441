<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>A file for support tells those who mend the program what they need: versions, settings, the log, reports of failures, and whether the store is sound. None of your answers, names or notes are in it. It is saved where you choose, and sent to nobody.</source>
        <translation>En supportfil ger dem som lagar programmet vad de behöver: versioner, inställningar, loggen, felrapporter och om databasen är hel. Inga svar, namn eller anteckningar finns med. Den sparas på vald plats och skickas inte till någon.</translation>
    </message>
    <message>
        <source>ClusterDyn Desktop</source>
        <translation>ClusterDyn Desktop</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenser</translation>
    </message>
    <message>
        <source>Save for support…</source>
        <translation>Spara för support…</translation>
    </message>
    <message>
        <source>Shows how a business cluster works, not only how big it is: from interviews through five stages and their feedback loops to a report the cluster can use. It works without a network, and everything stays on this computer.</source>
        <translation>Visar hur ett företagskluster fungerar, inte bara hur stort det är: från intervjuer via fem steg och deras återkopplingsslingor till en rapport som klustret har nytta av. Programmet arbetar utan nätverk, och allt stannar på den här datorn.</translation>
    </message>
    <message>
        <source>The program is free software under the GNU General Public License, version 3 or later. It comes with Qt and PySide (GNU LGPL, version 3), and the Noto fonts (SIL Open Font License 1.1). The licences of all parts are installed with the program.</source>
        <translation>Programmet är fri programvara under GNU General Public License, version 3 eller senare. Med det följer Qt och PySide (GNU LGPL, version 3) och typsnitten Noto (SIL Open Font License 1.1). Licenserna för alla delar installeras med programmet.</translation>
    </message>
    <message>
        <source>The published model</source>
        <translation>Den publicerade modellen</translation>
    </message>
    <message>
        <source>What it cannot tell</source>
        <translation>Vad den inte kan säga</translation>
    </message>
    <message>
        <source>When something does not work</source>
        <translation>När något inte fungerar</translation>
    </message>
    <message>
        <source>Whose method this is</source>
        <translation>Vems metoden är</translation>
    </message>
</context>
<context>
    <name>AgreePage</name>
    <message>
        <source>Find in all texts</source>
        <translation>Sök i alla texter</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>Vad tecknen betyder</translation>
    </message>
</context>
<context>
    <name>AgreeValue</name>
    <message>
        <source>Agreed value</source>
        <translation>Överenskommet värde</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tillbaka</translation>
    </message>
</context>
<context>
    <name>AssessmentDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>Create and plan</source>
        <translation>Skapa och planera</translation>
    </message>
    <message>
        <source>For example AL, KN</source>
        <translation>Till exempel AL, KN</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>Intervjuare</translation>
    </message>
    <message>
        <source>Interviews from</source>
        <translation>Intervjuer från</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beteckning</translation>
    </message>
    <message>
        <source>Main language</source>
        <translation>Huvudspråk</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Ny bedömning</translation>
    </message>
    <message>
        <source>Not fixed yet</source>
        <translation>Inte bestämt än</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Omgång</translation>
    </message>
    <message>
        <source>until</source>
        <translation>till</translation>
    </message>
</context>
<context>
    <name>ClusterDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>Cluster organisation</source>
        <translation>Klusterorganisation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Bransch</translation>
    </message>
    <message>
        <source>Founded in</source>
        <translation>Grundat</translation>
    </message>
    <message>
        <source>Keep cluster</source>
        <translation>Spara kluster</translation>
    </message>
    <message>
        <source>Languages spoken in interviews</source>
        <translation>Språk i intervjuerna</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>Nytt kluster</translation>
    </message>
    <message>
        <source>Only the name is needed now; the rest can follow.</source>
        <translation>Bara namnet behövs nu, resten kan fyllas i senare.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>The body that runs the cluster, if there is one</source>
        <translation>Organisationen som driver klustret, om det finns någon</translation>
    </message>
    <message>
        <source>What the companies do</source>
        <translation>Vad företagen gör</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Save for support…</source>
        <translation>Spara för support…</translation>
    </message>
    <message>
        <source>This tells those who mend the program where it failed. None of your answers, names or notes are in it, and it has been sent to nobody.</source>
        <translation>Det här visar dem som lagar programmet var det gick fel. Inga svar, namn eller anteckningar finns med, och det har inte skickats till någon.</translation>
    </message>
    <message>
        <source>What the program noted</source>
        <translation>Vad programmet noterade</translation>
    </message>
</context>
<context>
    <name>EncryptDialog</name>
    <message>
        <source>A lost passphrase is a lost store. Nobody can open it, not even we.</source>
        <translation>En förlorad lösenfras är en förlorad databas. Ingen kan öppna den, inte ens vi.</translation>
    </message>
    <message>
        <source>Before it is needed: one page to keep where contracts are kept, with a line to write the passphrase on by hand.</source>
        <translation>Innan den behövs: en sida att förvara där avtal förvaras, med en rad att skriva lösenfrasen på för hand.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Encrypt the store</source>
        <translation>Kryptera databasen</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Kryptering</translation>
    </message>
    <message>
        <source>I have written the passphrase down.</source>
        <translation>Lösenfrasen är nedskriven.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny lösenfras</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Nuvarande lösenfras</translation>
    </message>
    <message>
        <source>Save recovery sheet…</source>
        <translation>Spara återställningsblad…</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Visa det som skrivs</translation>
    </message>
    <message>
        <source>The program asks for it once at every start. The store and all backups made from now on can be read with it only.</source>
        <translation>Programmet frågar efter den en gång vid varje start. Databasen och alla säkerhetskopior som görs från och med nu kan bara läsas med den.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Samma en gång till</translation>
    </message>
    <message>
        <source>with the passphrase on it</source>
        <translation>med lösenfrasen på</translation>
    </message>
</context>
<context>
    <name>ErasureDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Radera för gott</translation>
    </message>
    <message>
        <source>This cannot be undone. Backups made before still hold it; afterwards it can be taken out of them under Safekeeping. Workbooks that were sent to others hold it until they are told by the next one.</source>
        <translation>Det här går inte att ångra. Tidigare säkerhetskopior har det kvar; efteråt kan det tas bort ur dem under Säkert förvar. Arbetsböcker som skickats till andra har det kvar tills nästa arbetsbok ger besked.</translation>
    </message>
</context>
<context>
    <name>ExchangeCheck</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Notes on the file</source>
        <translation>Anmärkningar om filen</translation>
    </message>
</context>
<context>
    <name>ExchangeDecide</name>
    <message>
        <source>All the rest:</source>
        <translation>Allt övrigt:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mitt</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Deras</translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation>Vad som ska avgöras</translation>
    </message>
</context>
<context>
    <name>ExchangeLog</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Every file that went out or came in here, the latest first.</source>
        <translation>Varje fil som gått ut eller kommit in här, den senaste först.</translation>
    </message>
    <message>
        <source>Files out and in</source>
        <translation>Filer ut och in</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mappen</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Ångra importen</translation>
    </message>
</context>
<context>
    <name>ExchangePacks</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Peer packs</source>
        <translation>Jämförelsepaket</translation>
    </message>
    <message>
        <source>Remove this pack</source>
        <translation>Ta bort paketet</translation>
    </message>
</context>
<context>
    <name>ExchangeStart</name>
    <message>
        <source>A folder of tables…</source>
        <translation>En mapp med tabeller…</translation>
    </message>
    <message>
        <source>All files…</source>
        <translation>Alla filer…</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Assessments to export</source>
        <translation>Bedömningar att exportera</translation>
    </message>
    <message>
        <source>Choose all shown</source>
        <translation>Välj alla som visas</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Välj filer…</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Släpp filer här</translation>
    </message>
    <message>
        <source>Files are read and compared first. You see what they would do before anything changes.</source>
        <translation>Filerna läses och jämförs först. Det syns vad de skulle göra innan något ändras.</translation>
    </message>
    <message>
        <source>Files out and in</source>
        <translation>Filer ut och in</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Låt vara</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ut</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Peer packs…</source>
        <translation>Jämförelsepaket…</translation>
    </message>
    <message>
        <source>Search assessments</source>
        <translation>Sök bland bedömningarna</translation>
    </message>
    <message>
        <source>Search by cluster, place or round</source>
        <translation>Sök på kluster, plats eller omgång</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Samma en gång till</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Vad som går ut</translation>
    </message>
    <message>
        <source>Who makes it</source>
        <translation>Vem som framställer</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Med lösenord</translation>
    </message>
    <message>
        <source>With notes and quotes, as far as consent goes</source>
        <translation>Med anteckningar och citat, så långt samtycket räcker</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Results, report and export as they stood after this step</source>
        <translation>Resultat, rapport och export som de var efter detta</translation>
    </message>
    <message>
        <source>Search in what was done</source>
        <translation>Sök i det som gjorts</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Sök i historiken</translation>
    </message>
    <message>
        <source>See it as of here</source>
        <translation>Se hur det var här</translation>
    </message>
    <message>
        <source>See it as of…</source>
        <translation>Se hur det var…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Vad det gäller</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <translation>Vad som gjorts, det senaste först</translation>
    </message>
    <message>
        <source>When it was done</source>
        <translation>När det gjordes</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Vem som gjorde det</translation>
    </message>
</context>
<context>
    <name>InterviewDialog</name>
    <message>
        <source>Add and enter another</source>
        <translation>Lägg till och fortsätt</translation>
    </message>
    <message>
        <source>Add interview</source>
        <translation>Lägg till intervju</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Delete contact details</source>
        <translation>Ta bort kontaktuppgifter</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>For example AL, KN</source>
        <translation>Till exempel AL, KN</translation>
    </message>
    <message>
        <source>For example: tool maker, cluster board, municipality</source>
        <translation>Till exempel: verktygstillverkare, klusterstyrelse, kommun</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>Intervjuare</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Behåll till</translation>
    </message>
    <message>
        <source>Kept on this computer only</source>
        <translation>Finns bara på den här datorn</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Typ av organisation</translation>
    </message>
    <message>
        <source>Label (no name)</source>
        <translation>Beteckning (inte namn)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Never in exports, reports or the history, and apart from every answer. What is deleted here is gone from the store, and undo does not bring it back. Backups made before still hold it.</source>
        <translation>Aldrig i export, rapporter eller historik, och skilt från alla svar. Det som tas bort här är borta ur databasen, och ångra hämtar det inte tillbaka. Säkerhetskopior som gjordes tidigare har det kvar.</translation>
    </message>
    <message>
        <source>No day fixed</source>
        <translation>Inget datum bestämt</translation>
    </message>
    <message>
        <source>Not fixed yet</source>
        <translation>Inte bestämt än</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Size of the firm</source>
        <translation>Företagets storlek</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>When the day has passed, the plan asks to delete them.</source>
        <translation>När datumet har passerat frågar planen om de ska tas bort.</translation>
    </message>
    <message>
        <source>Who is interviewed</source>
        <translation>Intervjupersonens roll</translation>
    </message>
</context>
<context>
    <name>InterviewGoTo</name>
    <message>
        <source>2.08, or trust</source>
        <translation>2.08, eller förtroende</translation>
    </message>
    <message>
        <source>Enter goes there. Esc stays here.</source>
        <translation>Enter går dit. Esc stannar här.</translation>
    </message>
    <message>
        <source>Go to a question</source>
        <translation>Gå till en fråga</translation>
    </message>
    <message>
        <source>Number or words of the question</source>
        <translation>Frågans nummer eller ord ur den</translation>
    </message>
    <message>
        <source>Questions found</source>
        <translation>Frågor som hittats</translation>
    </message>
</context>
<context>
    <name>KeepUntilDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Spara till</translation>
    </message>
    <message>
        <source>Remind again after</source>
        <translation>Påminn igen efter</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Bin</source>
        <translation>Papperskorg</translation>
    </message>
    <message>
        <source>Clusters and their assessments</source>
        <translation>Kluster och deras bedömningar</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Ny bedömning</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>Nytt kluster</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Search clusters, places, rounds</source>
        <translation>Sök kluster, platser, omgångar</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Sök i biblioteket</translation>
    </message>
    <message>
        <source>What was deleted, and how it comes back</source>
        <translation>Det som tagits bort, och hur det läggs tillbaka</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>About and help</source>
        <translation>Om och hjälp</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Enas</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Utbyte</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>Parts of the assessment</source>
        <translation>Delar av bedömningen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Delar av programmet</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Safekeeping</source>
        <translation>Säkert förvar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Kryptering</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Visa det som skrivs</translation>
    </message>
</context>
<context>
    <name>PassphraseWindow</name>
    <message>
        <source>Close the program</source>
        <translation>Stäng programmet</translation>
    </message>
    <message>
        <source>ClusterDyn</source>
        <translation>ClusterDyn</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open another store…</source>
        <translation>Öppna en annan databas…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>This store needs its passphrase</source>
        <translation>Databasen behöver sin lösenfras</translation>
    </message>
</context>
<context>
    <name>PastDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>Dagens slut</translation>
    </message>
    <message>
        <source>Results, report and export then show the assessment as it stood at that moment. Nothing is changed.</source>
        <translation>Resultat, rapport och export visar då bedömningen som den var just då. Inget ändras.</translation>
    </message>
    <message>
        <source>See it as of…</source>
        <translation>Se hur det var…</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Add interview</source>
        <translation>Lägg till intervju</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>For example AL, KN</source>
        <translation>Till exempel AL, KN</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>Intervjuare</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>Interviews from</source>
        <translation>Intervjuer från</translation>
    </message>
    <message>
        <source>Kinds of respondent</source>
        <translation>Intervjupersonernas roller</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beteckning</translation>
    </message>
    <message>
        <source>Main language</source>
        <translation>Huvudspråk</translation>
    </message>
    <message>
        <source>Not fixed yet</source>
        <translation>Inte bestämt än</translation>
    </message>
    <message>
        <source>Propose question sets</source>
        <translation>Föreslå frågeurval</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Omgång</translation>
    </message>
    <message>
        <source>Start interview</source>
        <translation>Starta intervju</translation>
    </message>
    <message>
        <source>until</source>
        <translation>till</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Answers have changed since this was made. Make the report anew to see them in it.</source>
        <translation>Svaren har ändrats sedan rapporten gjordes. Gör om rapporten för att få med dem.</translation>
    </message>
    <message>
        <source>Apart from the language of the screen</source>
        <translation>Oberoende av skärmspråket</translation>
    </message>
    <message>
        <source>Change in Settings</source>
        <translation>Ändra i Inställningar</translation>
    </message>
    <message>
        <source>Every interview and answer with its note, quote and evidence, for partners to read and edit in Excel and to send back. It is read back and compared before it is handed over.</source>
        <translation>Alla intervjuer och svar med anteckning, citat och belägg, för partner att läsa och redigera i Excel och skicka tillbaka. Arbetsboken läses tillbaka och jämförs innan den lämnas ut.</translation>
    </message>
    <message>
        <source>Export workbook…</source>
        <translation>Exportera arbetsbok…</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Anpassa till bredden</translation>
    </message>
    <message>
        <source>Language of report and workbook</source>
        <translation>Rapportens och arbetsbokens språk</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotyp</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Gör rapporten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open in the system’s PDF program</source>
        <translation>Öppna i datorns PDF-program</translation>
    </message>
    <message>
        <source>Position with its reasons and doubt, stages, loops, voices, quotes with permission, actions. You see every page before you save it.</source>
        <translation>Stegläget med skäl och tillförlitlighet, steg, slingor, röster, citat som får användas, åtgärder. Alla sidor visas innan rapporten sparas.</translation>
    </message>
    <message>
        <source>Publisher on the cover</source>
        <translation>Utgivare på omslaget</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>The manager’s report</source>
        <translation>Processledarens rapport</translation>
    </message>
    <message>
        <source>The workbook</source>
        <translation>Arbetsboken</translation>
    </message>
</context>
<context>
    <name>SafekeepingLook</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>In this backup</source>
        <translation>I den här säkerhetskopian</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Återställ den här säkerhetskopian</translation>
    </message>
    <message>
        <source>Take only this assessment out</source>
        <translation>Hämta bara den här bedömningen</translation>
    </message>
</context>
<context>
    <name>SafekeepingStart</name>
    <message>
        <source>A second copy goes to</source>
        <translation>En andra kopia läggs i</translation>
    </message>
    <message>
        <source>Also at the start, and before an import, a restore, an update or a deletion. None where nothing has changed.</source>
        <translation>Också vid start, och före import, återställning, uppdatering och borttagning. Ingen görs när inget har ändrats.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Säkerhetskopiera nu</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Backups go to</source>
        <translation>Säkerhetskopior läggs i</translation>
    </message>
    <message>
        <source>Beside the store</source>
        <translation>Bredvid databasen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Välj en mapp</translation>
    </message>
    <message>
        <source>Look into another file…</source>
        <translation>Titta i en annan fil…</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Titta i den</translation>
    </message>
    <message>
        <source>No second one</source>
        <translation>Ingen andra</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mappen</translation>
    </message>
    <message>
        <source>Where, and how often</source>
        <translation>Var, och hur ofta</translation>
    </message>
    <message>
        <source>While you work</source>
        <translation>Under arbetet</translation>
    </message>
</context>
<context>
    <name>SetsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Core questions for everybody</source>
        <translation>Kärnfrågor till alla</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>Minutes for an interview</source>
        <translation>Minuter för en intervju</translation>
    </message>
    <message>
        <source>Nothing changes before you use the plan. Interviews that have begun keep their questions.</source>
        <translation>Inget ändras förrän planen används. Påbörjade intervjuer behåller sina frågor.</translation>
    </message>
    <message>
        <source>Propose question sets</source>
        <translation>Föreslå frågeurval</translation>
    </message>
    <message>
        <source>Time for an interview</source>
        <translation>Tid för en intervju</translation>
    </message>
    <message>
        <source>Use this plan</source>
        <translation>Använd planen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Välj en bild</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Sparas i</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotyp</translation>
    </message>
    <message>
        <source>Printed on the cover of reports.</source>
        <translation>Trycks på rapporternas omslag.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Reports choose their own language.</source>
        <translation>Rapporternas språk väljs för sig.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Skärm</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Visa mappen</translation>
    </message>
    <message>
        <source>Stands beside every change you make, so that others can ask.</source>
        <translation>Står vid varje ändring du gör, så att andra kan fråga.</translation>
    </message>
    <message>
        <source>Store of the office</source>
        <translation>Kontorets databas</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Your name or initials</source>
        <translation>Namn eller initialer</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Ditt arbete</translation>
    </message>
</context>
<context>
    <name>StoreTrouble</name>
    <message>
        <source>Close the program</source>
        <translation>Stäng programmet</translation>
    </message>
    <message>
        <source>ClusterDyn</source>
        <translation>ClusterDyn</translation>
    </message>
    <message>
        <source>Nothing was changed. What is in the store stays as it is.</source>
        <translation>Inget har ändrats. Det som finns i databasen är kvar som det är.</translation>
    </message>
    <message>
        <source>Open another store…</source>
        <translation>Öppna en annan databas…</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Återställ den här säkerhetskopian</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Spara det som går att läsa…</translation>
    </message>
    <message>
        <source>The store could not be opened</source>
        <translation>Databasen gick inte att öppna</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Agree</source>
        <translation>Enas</translation>
    </message>
    <message>
        <source>Agree on a value</source>
        <translation>Enas om ett värde</translation>
    </message>
    <message>
        <source>All keys of the interview</source>
        <translation>Intervjuns alla kortkommandon</translation>
    </message>
    <message>
        <source>Another sheet</source>
        <translation>Ett annat blad</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Tillbaka till nu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close the program; everything is saved</source>
        <translation>Stäng programmet, allt är sparat</translation>
    </message>
    <message>
        <source>Compare the two entries</source>
        <translation>Jämför de två inmatningarna</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Utbyte</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>Helskärm, och tillbaka</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>History: choose a moment to see it as of</source>
        <translation>Historik: välj en tidpunkt att se tillbaka till</translation>
    </message>
    <message>
        <source>History: see the assessment as of a step</source>
        <translation>Historik: se bedömningen som den var då</translation>
    </message>
    <message>
        <source>In an assessment</source>
        <translation>I en bedömning</translation>
    </message>
    <message>
        <source>In an interview</source>
        <translation>I en intervju</translation>
    </message>
    <message>
        <source>In the library and the plan</source>
        <translation>I biblioteket och planen</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Keep the agreed value</source>
        <translation>Spara det överenskomna värdet</translation>
    </message>
    <message>
        <source>Keep what was chosen</source>
        <translation>Spara det som valts</translation>
    </message>
    <message>
        <source>Key a filled sheet</source>
        <translation>Mata in ett ifyllt blad</translation>
    </message>
    <message>
        <source>Key it a second time</source>
        <translation>Mata in en andra gång</translation>
    </message>
    <message>
        <source>Keying a filled sheet</source>
        <translation>Inmatning av ett ifyllt blad</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>New assessment, new interview</source>
        <translation>Ny bedömning, ny intervju</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>Nytt kluster</translation>
    </message>
    <message>
        <source>Open the answer</source>
        <translation>Öppna svaret</translation>
    </message>
    <message>
        <source>Open the assessment, start the interview</source>
        <translation>Öppna bedömningen, starta intervjun</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan: consent of the chosen interview</source>
        <translation>Plan: samtycke för den valda intervjun</translation>
    </message>
    <message>
        <source>Plan: interviews or questions</source>
        <translation>Plan: intervjuer eller frågor</translation>
    </message>
    <message>
        <source>Plan: propose question sets</source>
        <translation>Plan: föreslå frågeurval</translation>
    </message>
    <message>
        <source>Print the interview guide</source>
        <translation>Skriv ut intervjuguiden</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Gör om det som ångrats</translation>
    </message>
    <message>
        <source>Remove; it can be put back</source>
        <translation>Ta bort, kan läggas tillbaka</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Safekeeping</source>
        <translation>Säkert förvar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Sida vid sida</translation>
    </message>
    <message>
        <source>The file for support is written.</source>
        <translation>Supportfilen är skriven.</translation>
    </message>
    <message>
        <source>The open assessment</source>
        <translation>Den öppna bedömningen</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Den här sidan</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Ångra det senast gjorda</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Writing the file for support…</source>
        <translation>Skriver supportfilen…</translation>
    </message>
</context>
<context>
    <name>agree</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) between {companies} and {organisation}</source>
        <translation>
            <numerusform>%n skillnad mellan {companies} och {organisation}</numerusform>
            <numerusform>%n skillnader mellan {companies} och {organisation}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) left out for want of consent.</source>
        <translation>
            <numerusform>%n intervju är utelämnad eftersom samtycke saknas.</numerusform>
            <numerusform>%n intervjuer är utelämnade eftersom samtycke saknas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) still to be asked.</source>
        <translation>
            <numerusform>Frågan återstår i %n intervju.</numerusform>
            <numerusform>Frågan återstår i %n intervjuer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n fråga</numerusform>
            <numerusform>%n frågor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%n intervjuperson</numerusform>
            <numerusform>%n intervjupersoner</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree on a value</source>
        <translation>Enas om ett värde</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Enades om</translation>
    </message>
    <message>
        <source>Agreed value</source>
        <translation>Överenskommet värde</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>All answers side by side</source>
        <translation>Alla svar sida vid sida</translation>
    </message>
    <message>
        <source>All say {score}.</source>
        <translation>Alla säger {score}.</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Alla steg</translation>
    </message>
    <message>
        <source>Choose a value first.</source>
        <translation>Välj först ett värde.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
    <message>
        <source>Differ most</source>
        <translation>Går mest isär</translation>
    </message>
    <message>
        <source>Does not count: consent has not been asked for yet.</source>
        <translation>Räknas inte: frågan om samtycke är inte ställd än.</translation>
    </message>
    <message>
        <source>Does not count: consent was withdrawn.</source>
        <translation>Räknas inte: samtycket är återtaget.</translation>
    </message>
    <message>
        <source>Does not count: no consent to the report.</source>
        <translation>Räknas inte: inget samtycke till rapporten.</translation>
    </message>
    <message>
        <source>Few answers</source>
        <translation>Få svar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Flagged: {reason}</source>
        <translation>Flaggad: {reason}</translation>
    </message>
    <message>
        <source>Gap between voices</source>
        <translation>Skillnad mellan röster</translation>
    </message>
    <message>
        <source>Gives the question a value in every figure.</source>
        <translation>Ger frågan ett värde i alla siffror.</translation>
    </message>
    <message>
        <source>Here all answers stand side by side, and the team agrees on what they come to. Plan the first interviews.</source>
        <translation>Här står alla svar sida vid sida, och teamet enas om vad de landar i. Planera de första intervjuerna.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message numerus="yes">
        <source>Median {median} of %n answer(s).</source>
        <translation>
            <numerusform>Median {median} av %n svar.</numerusform>
            <numerusform>Median {median} av %n svar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Medians by voice: {voices}.</source>
        <translation>Median per röst: {voices}.</translation>
    </message>
    <message>
        <source>No interviews yet</source>
        <translation>Inga intervjuer än</translation>
    </message>
    <message>
        <source>No question fits</source>
        <translation>Ingen fråga stämmer med sökningen</translation>
    </message>
    <message>
        <source>No value yet.</source>
        <translation>Inget värde än.</translation>
    </message>
    <message>
        <source>Nobody has been asked this yet.</source>
        <translation>Ingen har fått frågan än.</translation>
    </message>
    <message>
        <source>Nobody whose interview counts has scored it yet.</source>
        <translation>Ingen vars intervju räknas har gett poäng än.</translation>
    </message>
    <message>
        <source>Nothing that counts has been scored yet.</source>
        <translation>Inget som räknas har fått poäng än.</translation>
    </message>
    <message>
        <source>Nothing that is looked for here is in this choice.</source>
        <translation>Det som söks finns inte bland de valda frågorna.</translation>
    </message>
    <message>
        <source>Nowhere do the answers lie far apart.</source>
        <translation>Ingenstans går svaren långt isär.</translation>
    </message>
    <message>
        <source>One interview so far</source>
        <translation>En intervju hittills</translation>
    </message>
    <message>
        <source>Open the answer</source>
        <translation>Öppna svaret</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Öppna planen</translation>
    </message>
    <message>
        <source>Other voices</source>
        <translation>Övriga röster</translation>
    </message>
    <message>
        <source>Questions shown</source>
        <translation>Frågor som visas</translation>
    </message>
    <message>
        <source>Replaces the median {median} in every figure.</source>
        <translation>Ersätter medianen {median} i alla siffror.</translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation>Visa alla frågor</translation>
    </message>
    <message>
        <source>Side by side needs two. Plan another interview, hold it, and come back.</source>
        <translation>Sida vid sida kräver två. Planera en intervju till, genomför den och kom tillbaka.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spridning</translation>
    </message>
    <message>
        <source>Spread, median and agreed value</source>
        <translation>Spridning, median och överenskommet värde</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation>Sticker ut</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>That is a gap of {steps}.</source>
        <translation>Det är en skillnad på {steps}.</translation>
    </message>
    <message>
        <source>The answers</source>
        <translation>Svaren</translation>
    </message>
    <message>
        <source>The higher the number, the weaker this brake.</source>
        <translation>Ju högre siffra, desto svagare broms.</translation>
    </message>
    <message>
        <source>The median {median} counts.</source>
        <translation>Medianen {median} gäller.</translation>
    </message>
    <message>
        <source>The middle half spans {iqr}; {share} lie within one step of the median.</source>
        <translation>Mitthalvan spänner över {iqr} poängsteg; {share} ligger inom ett poängsteg från medianen.</translation>
    </message>
    <message>
        <source>The question and its anchors</source>
        <translation>Frågan och svarsnivåerna</translation>
    </message>
    <message>
        <source>The same as the median; every figure stays as it is.</source>
        <translation>Samma som medianen; alla siffror är kvar som de är.</translation>
    </message>
    <message>
        <source>The team agreed on {score} on {day}.</source>
        <translation>Teamet enades om {score} ({day}).</translation>
    </message>
    <message>
        <source>The team agreed on {score}.</source>
        <translation>Teamet enades om {score}.</translation>
    </message>
    <message>
        <source>They differ on {count}</source>
        <translation>Svaren går isär i {count}</translation>
    </message>
    <message>
        <source>They go from {lowest} to {highest}.</source>
        <translation>De går från {lowest} till {highest}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Ångra: {what}</translation>
    </message>
    <message>
        <source>What the decision rests on</source>
        <translation>Vad beslutet bygger på</translation>
    </message>
    <message>
        <source>Write down what it rests on.</source>
        <translation>Skriv ner vad det bygger på.</translation>
    </message>
    <message>
        <source>answers far apart</source>
        <translation>svaren går långt isär</translation>
    </message>
    <message>
        <source>certainty {certainty}</source>
        <translation>säkerhet {certainty}</translation>
    </message>
    <message>
        <source>companies and organisation a step apart</source>
        <translation>företag och organisation minst ett poängsteg isär</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>räknas inte</translation>
    </message>
    <message>
        <source>few answers</source>
        <translation>få svar</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>flagga</translation>
    </message>
    <message>
        <source>gap {steps}</source>
        <translation>skillnad {steps}</translation>
    </message>
    <message>
        <source>median {median}</source>
        <translation>median {median}</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>inget svar</translation>
    </message>
    <message>
        <source>not among the questions of this interview</source>
        <translation>inte bland intervjuns frågor</translation>
    </message>
    <message>
        <source>note</source>
        <translation>anteckning</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citat</translation>
    </message>
    <message>
        <source>still to be asked</source>
        <translation>frågan återstår</translation>
    </message>
    <message>
        <source>with {what}</source>
        <translation>med {what}</translation>
    </message>
    <message>
        <source>{differ}; {gaps}.</source>
        <translation>{differ}; {gaps}.</translation>
    </message>
    <message>
        <source>{label}, {question}: {answer}</source>
        <translation>{label}, {question}: {answer}</translation>
    </message>
    <message>
        <source>{steps} apart</source>
        <translation>{steps} isär</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>”{quote}”</translation>
    </message>
</context>
<context>
    <name>as of</name>
    <message>
        <source>As it stood on {moment}</source>
        <translation>Som det var {moment}</translation>
    </message>
    <message>
        <source>As of {moment}</source>
        <translation>Som det var {moment}</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n bedömning</numerusform>
            <numerusform>%n bedömningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n kluster</numerusform>
            <numerusform>%n kluster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n kontaktuppgift</numerusform>
            <numerusform>%n kontaktuppgifter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n intervju</numerusform>
            <numerusform>%n intervjuer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n annan post</numerusform>
            <numerusform>%n andra poster</numerusform>
        </translation>
    </message>
    <message>
        <source>Becomes as it was: {what}.</source>
        <translation>Blir som det var: {what}.</translation>
    </message>
    <message>
        <source>Besides, as it was then: {what}.</source>
        <translation>Dessutom, som det var då: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>Comes back, with %n answer(s).</source>
        <translation>
            <numerusform>Kommer tillbaka, med %n svar.</numerusform>
            <numerusform>Kommer tillbaka, med %n svar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Is not in the backup and goes, with %n answer(s).</source>
        <translation>
            <numerusform>Finns inte i säkerhetskopian och försvinner, med %n svar.</numerusform>
            <numerusform>Finns inte i säkerhetskopian och försvinner, med %n svar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made {when}, {why}</source>
        <translation>Gjord {when}, {why}</translation>
    </message>
    <message numerus="yes">
        <source>The same: %n assessment(s).</source>
        <translation>
            <numerusform>Lika: %n bedömning.</numerusform>
            <numerusform>Lika: %n bedömningar.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a backup made {when}, with {holdings}. If you restore it, the file that is there now is kept beside it under another name.</source>
        <translation>Det finns en säkerhetskopia gjord {when}, med {holdings}. Om den återställs sparas filen som finns där nu bredvid, under ett annat namn.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>I går</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>vid start</translation>
    </message>
    <message>
        <source>before a deletion</source>
        <translation>före en borttagning</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>före en sammanslagning</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>före en återställning</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>före en import</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>före en uppdatering</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>för hand</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>går inte att läsa</translation>
    </message>
    <message>
        <source>damaged, cannot be used</source>
        <translation>skadad, går inte att använda</translation>
    </message>
    <message>
        <source>encrypted with another passphrase</source>
        <translation>krypterad med en annan lösenfras</translation>
    </message>
    <message>
        <source>here {when}</source>
        <translation>här {when}</translation>
    </message>
    <message>
        <source>in the backup {when}</source>
        <translation>i säkerhetskopian {when}</translation>
    </message>
    <message>
        <source>made by a newer program</source>
        <translation>gjord av ett nyare program</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>i dag {time}</translation>
    </message>
    <message>
        <source>while working</source>
        <translation>under arbetet</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>i går {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{time}, {why}</source>
        <translation>{time}, {why}</translation>
    </message>
</context>
<context>
    <name>bin</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n åtgärd</numerusform>
            <numerusform>%n åtgärder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed value(s)</source>
        <translation>
            <numerusform>%n överenskommet värde</numerusform>
            <numerusform>%n överenskomna värden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n bedömning</numerusform>
            <numerusform>%n bedömningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case story(s)</source>
        <translation>
            <numerusform>%n fallberättelse</numerusform>
            <numerusform>%n fallberättelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n nyckeltal</numerusform>
            <numerusform>%n nyckeltal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n intervju</numerusform>
            <numerusform>%n intervjuer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jotting(s)</source>
        <translation>
            <numerusform>%n lösanteckning</numerusform>
            <numerusform>%n lösanteckningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Action: {words}</source>
        <translation>Åtgärd: {words}</translation>
    </message>
    <message>
        <source>Agreed value of {question}</source>
        <translation>Överenskommet värde för {question}</translation>
    </message>
    <message>
        <source>Answer to {question}</source>
        <translation>Svar på {question}</translation>
    </message>
    <message>
        <source>Assessment {name}</source>
        <translation>Bedömningen {name}</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papperskorg</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Lägg tillbaka</translation>
    </message>
    <message>
        <source>Case story: {words}</source>
        <translation>Fallberättelse: {words}</translation>
    </message>
    <message>
        <source>Cluster {name}</source>
        <translation>Klustret {name}</translation>
    </message>
    <message>
        <source>Comes back with it</source>
        <translation>Följer med tillbaka</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Borttaget</translation>
    </message>
    <message>
        <source>File {name} to {question}</source>
        <translation>Filen {name} till {question}</translation>
    </message>
    <message>
        <source>Indicator {name} for {year}</source>
        <translation>Nyckeltalet {name} för {year}</translation>
    </message>
    <message>
        <source>Interview {label}</source>
        <translation>Intervjun {label}</translation>
    </message>
    <message>
        <source>Jotting: {words}</source>
        <translation>Lösanteckning: {words}</translation>
    </message>
    <message>
        <source>Remove for good…</source>
        <translation>Radera för gott…</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Visa %n</numerusform>
            <numerusform>Visa alla %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Visa färre</translation>
    </message>
    <message>
        <source>The bin is empty. What is deleted can be brought back from here.</source>
        <translation>Papperskorgen är tom. Det som tas bort kan läggas tillbaka härifrån.</translation>
    </message>
    <message>
        <source>What was deleted stays here until you bring it back or remove it for good. Nothing goes by itself.</source>
        <translation>Det som tagits bort finns här tills det läggs tillbaka eller raderas för gott. Inget försvinner av sig självt.</translation>
    </message>
    <message>
        <source>What was deleted, the latest first</source>
        <translation>Det som tagits bort, det senaste först</translation>
    </message>
    <message>
        <source>When and by whom</source>
        <translation>När och av vem</translation>
    </message>
    <message>
        <source>{what} is back, under this label since its own is taken by now.</source>
        <translation>{what} är tillbaka, med den här etiketten eftersom den egna är upptagen nu.</translation>
    </message>
    <message>
        <source>{what} is back.</source>
        <translation>{what} är tillbaka.</translation>
    </message>
</context>
<context>
    <name>collecting</name>
    <message>
        <source>About the interview</source>
        <translation>Om intervjun</translation>
    </message>
    <message>
        <source>Ask for: {evidence}</source>
        <translation>Fråga efter: {evidence}</translation>
    </message>
    <message>
        <source>By number of employees; leave open if none.</source>
        <translation>Efter antal anställda; lämna öppet om inga.</translation>
    </message>
    <message>
        <source>Choose the same language for the whole form in its menu.</source>
        <translation>Välj samma språk för hela formuläret i dess meny.</translation>
    </message>
    <message>
        <source>Code of the respondent</source>
        <translation>Intervjupersonens kod</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Date of the interview</source>
        <translation>Intervjuns datum</translation>
    </message>
    <message>
        <source>For example SE-S-01; never a name.</source>
        <translation>Till exempel SE-S-01; aldrig ett namn.</translation>
    </message>
    <message>
        <source>How is the interview held?</source>
        <translation>Hur hålls intervjun?</translation>
    </message>
    <message>
        <source>How was consent given?</source>
        <translation>Hur gavs samtycket?</translation>
    </message>
    <message>
        <source>Initials of the interviewer</source>
        <translation>Intervjuarens initialer</translation>
    </message>
    <message>
        <source>Language of the interview</source>
        <translation>Intervjuns språk</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Quote, word for word</source>
        <translation>Citat, ord för ord</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Bygger på</translation>
    </message>
    <message>
        <source>Role of the respondent</source>
        <translation>Intervjupersonens roll</translation>
    </message>
    <message>
        <source>Size of the firm</source>
        <translation>Företagets storlek</translation>
    </message>
    <message>
        <source>Where is this?</source>
        <translation>Var är detta?</translation>
    </message>
    <message>
        <source>Without this consent no questions are asked. Thank the person and finish the form.</source>
        <translation>Utan det här samtycket ställs inga frågor. Tacka personen och avsluta formuläret.</translation>
    </message>
</context>
<context>
    <name>command line</name>
    <message>
        <source>    before: {value}</source>
        <translation>    förut: {value}</translation>
    </message>
    <message>
        <source>    ours: {value}</source>
        <translation>    vårt: {value}</translation>
    </message>
    <message>
        <source>    theirs: {value}</source>
        <translation>    deras: {value}</translation>
    </message>
    <message>
        <source>  {label}: new, and there is one here with the same label, role and day</source>
        <translation>  {label}: ny, och här finns en med samma beteckning, roll och dag</translation>
    </message>
    <message>
        <source> [undone]</source>
        <translation> [ångrat]</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n bedömning</numerusform>
            <numerusform>%n bedömningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) without content</source>
        <translation>
            <numerusform>%n bilaga utan innehåll</numerusform>
            <numerusform>%n bilagor utan innehåll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) from before are not encrypted as the store is:</source>
        <translation>
            <numerusform>%n tidigare säkerhetskopia är inte krypterad som databasen:</numerusform>
            <numerusform>%n tidigare säkerhetskopior är inte krypterade som databasen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) from before still need the passphrase:</source>
        <translation>
            <numerusform>%n tidigare säkerhetskopia behöver fortfarande lösenfrasen:</numerusform>
            <numerusform>%n tidigare säkerhetskopior behöver fortfarande lösenfrasen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) brought in</source>
        <translation>
            <numerusform>%n ändring importerad</numerusform>
            <numerusform>%n ändringar importerade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n kluster</numerusform>
            <numerusform>%n kluster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided</source>
        <translation>
            <numerusform>%n avgjord</numerusform>
            <numerusform>%n avgjorda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edited in a sheet</source>
        <translation>
            <numerusform>%n ändrat i ett blad</numerusform>
            <numerusform>%n ändrade i ett blad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guidance text(s)</source>
        <translation>
            <numerusform>%n vägledningstext</numerusform>
            <numerusform>%n vägledningstexter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n i konflikt</numerusform>
            <numerusform>%n i konflikt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n intervju</numerusform>
            <numerusform>%n intervjuer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) left out: without consent to the report and to comparison.</source>
        <translation>
            <numerusform>%n intervju utelämnad: utan samtycke till rapporten och till jämförelse.</numerusform>
            <numerusform>%n intervjuer utelämnade: utan samtycke till rapporten och till jämförelse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) left out: without consent to the report.</source>
        <translation>
            <numerusform>%n intervju utelämnad: utan samtycke till rapporten.</numerusform>
            <numerusform>%n intervjuer utelämnade: utan samtycke till rapporten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) to erase</source>
        <translation>
            <numerusform>%n intervju att radera</numerusform>
            <numerusform>%n intervjuer att radera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) of the structure</source>
        <translation>
            <numerusform>%n nyckel i strukturen</numerusform>
            <numerusform>%n nycklar i strukturen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left open</source>
        <translation>
            <numerusform>%n lämnad öppen</numerusform>
            <numerusform>%n lämnade öppna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer</source>
        <translation>
            <numerusform>%n nyare</numerusform>
            <numerusform>%n nyare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older</source>
        <translation>
            <numerusform>%n äldre</numerusform>
            <numerusform>%n äldre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left out</source>
        <translation>
            <numerusform>%n ställe utelämnat</numerusform>
            <numerusform>%n ställen utelämnade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planning figure(s)</source>
        <translation>
            <numerusform>%n planeringssiffra</numerusform>
            <numerusform>%n planeringssiffror</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n fråga</numerusform>
            <numerusform>%n frågor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written.</source>
        <translation>
            <numerusform>%n post skriven.</numerusform>
            <numerusform>%n poster skrivna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texter</numerusform>
        </translation>
    </message>
    <message>
        <source>A lost passphrase is a lost store. Nobody can open it, not even we.</source>
        <translation>En förlorad lösenfras är en förlorad databas. Ingen kan öppna den, inte ens vi.</translation>
    </message>
    <message>
        <source>A new instrument.</source>
        <translation>Ett nytt instrument.</translation>
    </message>
    <message>
        <source>A new version; the one here is {version}.</source>
        <translation>En ny version; här finns {version}.</translation>
    </message>
    <message>
        <source>Assess how a business cluster works. Without a command, opens the app.</source>
        <translation>Bedömer hur ett företagskluster fungerar. Utan kommando öppnas programmet.</translation>
    </message>
    <message>
        <source>Changed: {counts}</source>
        <translation>Ändrat: {counts}</translation>
    </message>
    <message>
        <source>Everything was here already; nothing changed.</source>
        <translation>Allt fanns redan här. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Form id {form}, version {version}.</source>
        <translation>Formulärets id {form}, version {version}.</translation>
    </message>
    <message>
        <source>Kept in {folder}.</source>
        <translation>Sparat i {folder}.</translation>
    </message>
    <message>
        <source>New languages: {languages}</source>
        <translation>Nya språk: {languages}</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Ny lösenfras: </translation>
    </message>
    <message>
        <source>No file has come in or gone out yet.</source>
        <translation>Ingen fil har kommit in eller gått ut än.</translation>
    </message>
    <message>
        <source>Not usable: {folder}</source>
        <translation>Inte användbar: {folder}</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>Inget är fel med det.</translation>
    </message>
    <message>
        <source>Nothing waits to be decided.</source>
        <translation>Inget väntar på att avgöras.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Lösenfras: </translation>
    </message>
    <message>
        <source>Redone: {what}.</source>
        <translation>Gjort om: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>The content of %n attachment(s) is not in this store and did not go along.</source>
        <translation>
            <numerusform>Innehållet i %n bilaga finns inte i databasen och följde inte med.</numerusform>
            <numerusform>Innehållet i %n bilagor finns inte i databasen och följde inte med.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Samma en gång till: </translation>
    </message>
    <message>
        <source>The same as here; nothing to do.</source>
        <translation>Likadant som här; inget att göra.</translation>
    </message>
    <message>
        <source>The same version, with another structure or wording.</source>
        <translation>Samma version, med annan struktur eller formulering.</translation>
    </message>
    <message>
        <source>The same version, with other words, guidance or planning.</source>
        <translation>Samma version, med andra ord, annan vägledning eller planering.</translation>
    </message>
    <message>
        <source>The store holds no assessment yet.</source>
        <translation>Databasen innehåller ingen bedömning än.</translation>
    </message>
    <message>
        <source>The store holds no peer pack yet.</source>
        <translation>Här finns inget jämförelsepaket än.</translation>
    </message>
    <message>
        <source>There is no backup of this store yet.</source>
        <translation>Det finns ingen säkerhetskopia av databasen än.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det finns inget att göra om.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation>Ångrat: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>Version {version}: %n assessment(s) here</source>
        <translation>
            <numerusform>Version {version}: %n bedömning här</numerusform>
            <numerusform>Version {version}: %n bedömningar här</numerusform>
        </translation>
    </message>
    <message>
        <source>What was here before is in {path}; restore it to undo this.</source>
        <translation>Det som fanns här innan ligger i {path}; återställ den för att ångra detta.</translation>
    </message>
    <message>
        <source>a blank guide for anybody of this role</source>
        <translation>en tom guide för vem som helst i rollen</translation>
    </message>
    <message>
        <source>a fill-in workbook for one more of this role</source>
        <translation>en svarsbok för en till i den här rollen</translation>
    </message>
    <message>
        <source>an id, its unique beginning, or a code</source>
        <translation>ett id, dess entydiga början eller en kod</translation>
    </message>
    <message>
        <source>another place than where backups lie</source>
        <translation>en annan plats än där säkerhetskopiorna ligger</translation>
    </message>
    <message>
        <source>another store than your own</source>
        <translation>en annan databas än den egna</translation>
    </message>
    <message>
        <source>another version than the newest</source>
        <translation>en annan version än den nyaste</translation>
    </message>
    <message>
        <source>as JSON, every number unrounded</source>
        <translation>som JSON, med alla tal oavrundade</translation>
    </message>
    <message>
        <source>as JSON, for programs</source>
        <translation>som JSON, för program</translation>
    </message>
    <message>
        <source>as it stood at a moment: 2026-10-14T12:00, or 2026-10-14 for the end of that day</source>
        <translation>som det var vid en tidpunkt: 2026-10-14T12:00, eller 2026-10-14 för slutet av dagen</translation>
    </message>
    <message>
        <source>ask the questions for one role only</source>
        <translation>ställ frågorna för bara en roll</translation>
    </message>
    <message>
        <source>bring in a peer pack</source>
        <translation>importera ett jämförelsepaket</translation>
    </message>
    <message>
        <source>bring in files that partners sent, merged with what is here</source>
        <translation>importera filer som partner skickat, sammanförda med det som finns här</translation>
    </message>
    <message>
        <source>bring in the rest of what cannot be understood</source>
        <translation>importera resten av det som inte kan förstås</translation>
    </message>
    <message>
        <source>check that the store is sound, rows and history alike</source>
        <translation>kontrollera att databasen är hel, både rader och historik</translation>
    </message>
    <message>
        <source>check that this installation has all its parts</source>
        <translation>kontrollera att installationen har alla delar</translation>
    </message>
    <message>
        <source>erased here, left out</source>
        <translation>raderad här, utelämnad</translation>
    </message>
    <message>
        <source>established {stage}</source>
        <translation>etablerat {stage}</translation>
    </message>
    <message>
        <source>every assessment of the store</source>
        <translation>alla bedömningar i databasen</translation>
    </message>
    <message>
        <source>for example en,sv; the first one is shown first</source>
        <translation>till exempel en,sv; det första visas först</translation>
    </message>
    <message>
        <source>give the store a passphrase, or another one</source>
        <translation>ge databasen en lösenfras, eller en annan</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>in, taken back</source>
        <translation>in, ångrad</translation>
    </message>
    <message>
        <source>it lies in the bin here</source>
        <translation>den ligger i papperskorgen här</translation>
    </message>
    <message>
        <source>keep one from Excel</source>
        <translation>spara ett från Excel</translation>
    </message>
    <message>
        <source>kept, and worked on since</source>
        <translation>sparad, och bearbetad sedan dess</translation>
    </message>
    <message>
        <source>list clusters and assessments</source>
        <translation>lista kluster och bedömningar</translation>
    </message>
    <message>
        <source>list the backups of the store</source>
        <translation>lista databasens säkerhetskopior</translation>
    </message>
    <message>
        <source>list, check, export and keep instruments</source>
        <translation>lista, kontrollera, exportera och spara instrument</translation>
    </message>
    <message>
        <source>load a study from CSV tables</source>
        <translation>läs in en studie från CSV-tabeller</translation>
    </message>
    <message>
        <source>load the example study into the store</source>
        <translation>läs in exempelstudien i databasen</translation>
    </message>
    <message>
        <source>look at the file only, not at every value</source>
        <translation>se bara på filen, inte på varje värde</translation>
    </message>
    <message>
        <source>make a backup of the store</source>
        <translation>gör en säkerhetskopia av databasen</translation>
    </message>
    <message>
        <source>make a store that was brought back from a server&apos;s dump another site</source>
        <translation>gör en databas som hämtats ur en servers dump till en annan plats</translation>
    </message>
    <message numerus="yes">
        <source>new, %n answer(s)</source>
        <translation>
            <numerusform>ny, %n svar</numerusform>
            <numerusform>ny, %n svar</numerusform>
        </translation>
    </message>
    <message>
        <source>out</source>
        <translation>ut</translation>
    </message>
    <message>
        <source>peer packs: list them, add one, compare an assessment</source>
        <translation>jämförelsepaket: lista dem, lägg till ett, jämför en bedömning</translation>
    </message>
    <message>
        <source>put a backup in the place of what is in the store</source>
        <translation>ersätt det som finns i databasen med en säkerhetskopia</translation>
    </message>
    <message>
        <source>remove a peer pack that came in</source>
        <translation>ta bort ett jämförelsepaket som kommit in</translation>
    </message>
    <message>
        <source>save what can be read of a damaged store into a new one</source>
        <translation>spara det som går att läsa i en skadad databas till en ny</translation>
    </message>
    <message>
        <source>say what is wrong with one</source>
        <translation>säg vad som är fel med ett</translation>
    </message>
    <message>
        <source>say what would happen, do nothing</source>
        <translation>tala om vad som skulle hända, gör inget</translation>
    </message>
    <message>
        <source>show an assessment&apos;s results</source>
        <translation>visa en bedömnings resultat</translation>
    </message>
    <message>
        <source>show every file that came in or went out</source>
        <translation>visa varje fil som kommit in eller gått ut</translation>
    </message>
    <message>
        <source>show nothing in a peer pack of fewer clusters than N</source>
        <translation>visa inget i ett jämförelsepaket om färre kluster än N</translation>
    </message>
    <message>
        <source>show what two people changed and nobody has decided</source>
        <translation>visa vad två personer ändrat och ingen har avgjort</translation>
    </message>
    <message>
        <source>show what was done to an assessment; undo and redo it</source>
        <translation>visa vad som gjorts med en bedömning; ångra det och gör om det</translation>
    </message>
    <message>
        <source>take the passphrase off the store</source>
        <translation>ta bort databasens lösenfras</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>uttaget</translation>
    </message>
    <message>
        <source>the assessment a file belongs to, where it does not say</source>
        <translation>bedömningen som en fil hör till, där den inte säger det</translation>
    </message>
    <message>
        <source>the assessment that the answers will belong to</source>
        <translation>bedömningen som svaren kommer att höra till</translation>
    </message>
    <message>
        <source>the country a peer pack is of, for example SE</source>
        <translation>landet som ett jämförelsepaket gäller, till exempel SE</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>filen som ska skrivas</translation>
    </message>
    <message>
        <source>the fingerprint that its maker read to you, for the first pack of theirs</source>
        <translation>fingeravtrycket som upphovet läst upp, för deras första paket</translation>
    </message>
    <message>
        <source>the folder for pictures, PDF and workbook</source>
        <translation>mappen för bilder, PDF och arbetsbok</translation>
    </message>
    <message>
        <source>the folder with the CSV tables</source>
        <translation>mappen med CSV-tabellerna</translation>
    </message>
    <message>
        <source>the instruments at hand</source>
        <translation>instrumenten som finns här</translation>
    </message>
    <message>
        <source>the interview a fill-in workbook is for</source>
        <translation>intervjun som en svarsbok är för</translation>
    </message>
    <message>
        <source>the interview a guide is for, in its own language</source>
        <translation>intervjun som guiden gäller, på intervjuns språk</translation>
    </message>
    <message>
        <source>the language to answer in, for example sv</source>
        <translation>språket att svara på, till exempel sv</translation>
    </message>
    <message>
        <source>the name of the agency that makes a peer pack</source>
        <translation>namnet på den som framställer ett jämförelsepaket</translation>
    </message>
    <message>
        <source>the new passphrase, in the first line of a file; asked for without</source>
        <translation>den nya lösenfrasen, på första raden i en fil; utan fil frågas det efter den</translation>
    </message>
    <message>
        <source>the passphrase of an encrypted store, in the first line of a file</source>
        <translation>lösenfrasen till en krypterad databas, på första raden i en fil</translation>
    </message>
    <message>
        <source>the password of the workbook, in the first line of a file</source>
        <translation>arbetsbokens lösenord, på första raden i en fil</translation>
    </message>
    <message>
        <source>the same as here</source>
        <translation>likadan som här</translation>
    </message>
    <message>
        <source>the store to make</source>
        <translation>databasen som ska skapas</translation>
    </message>
    <message>
        <source>undo the last step, or redo the one undone last</source>
        <translation>ångra det senast gjorda, eller gör om det senast ångrade</translation>
    </message>
    <message>
        <source>walk through every screen and leave pictures</source>
        <translation>gå igenom alla skärmbilder och spara dem som bilder</translation>
    </message>
    <message>
        <source>what becomes of values that two people changed: stop (fail), keep ours (mine), take theirs, or bring in the rest and decide later</source>
        <translation>vad det blir av värden som två personer ändrat: stanna (fail), behåll vårt (mine), ta deras (theirs), eller importera resten och avgör senare (later)</translation>
    </message>
    <message>
        <source>with notes, permitted quotes and reasons</source>
        <translation>med anteckningar, tillåtna citat och skäl</translation>
    </message>
    <message>
        <source>with what is attached to answers, in a zip beside</source>
        <translation>med det som är bifogat till svaren, i en zip-fil bredvid</translation>
    </message>
    <message>
        <source>write a file for support, without anything you entered</source>
        <translation>skriv en supportfil, utan något av det som matats in</translation>
    </message>
    <message>
        <source>write a recovery sheet, without the passphrase</source>
        <translation>skriv ett återställningsblad, utan lösenfrasen</translation>
    </message>
    <message>
        <source>write a report or an interview guide as PDF</source>
        <translation>skriv en rapport eller en intervjuguide som PDF</translation>
    </message>
    <message>
        <source>write answers as a table for statisticians (CSV)</source>
        <translation>skriv svaren som en tabell för statistiker (CSV)</translation>
    </message>
    <message>
        <source>write assessments to an Excel workbook</source>
        <translation>skriv bedömningar till en Excel-arbetsbok</translation>
    </message>
    <message>
        <source>write one to Excel</source>
        <translation>skriv ett till Excel</translation>
    </message>
    <message>
        <source>write the instrument as a form for phones (XLSForm)</source>
        <translation>skriv instrumentet som formulär för telefoner (XLSForm)</translation>
    </message>
    <message>
        <source>write the loop map as a drawing or for another program</source>
        <translation>skriv slingkartan som en bild eller för ett annat program</translation>
    </message>
    <message>
        <source>xlsx for Kumu, graphml for yEd and Gephi, xmile for Stella, or a drawing</source>
        <translation>xlsx för Kumu, graphml för yEd och Gephi, xmile för Stella, eller en bild</translation>
    </message>
    <message>
        <source>{file}: this very file came in before, on {moment}</source>
        <translation>{file}: just den här filen har kommit in förut, {moment}</translation>
    </message>
    <message>
        <source>{location} is another site now; what partners have stays apart from it.</source>
        <translation>{location} är nu en annan plats; det som partner har hålls isär från den.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n attached file(s)</source>
        <translation>
            <numerusform>{name}: %n bifogad fil</numerusform>
            <numerusform>{name}: %n bifogade filer</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is restored.</source>
        <translation>{path} är återställd.</translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n file(s); read back and compared.</source>
        <translation>
            <numerusform>{path}: %n fil; tillbakaläst och jämfört.</numerusform>
            <numerusform>{path}: %n filer; tillbakaläst och jämfört.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n page(s).</source>
        <translation>
            <numerusform>{path}: %n sida.</numerusform>
            <numerusform>{path}: %n sidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: made and checked.</source>
        <translation>{path}: gjord och kontrollerad.</translation>
    </message>
    <message>
        <source>{path}: signed, read back and compared.</source>
        <translation>{path}: undertecknad, läst tillbaka och jämförd.</translation>
    </message>
    <message>
        <source>{path}: written. It holds no answers, no names and no notes.</source>
        <translation>{path}: skriven. Den innehåller inga svar, namn eller anteckningar.</translation>
    </message>
    <message>
        <source>{path}: {counts}, in {languages}; read back and compared.</source>
        <translation>{path}: {counts}, på {languages}; läst tillbaka och jämförd.</translation>
    </message>
    <message>
        <source>{path}: {counts}; read back and compared.</source>
        <translation>{path}: {counts}. Tillbakaläst och jämfört.</translation>
    </message>
    <message numerus="yes">
        <source>{path}: {label}, %n question(s); read back and compared.</source>
        <translation>
            <numerusform>{path}: {label}, %n fråga; läst tillbaka och jämförd.</numerusform>
            <numerusform>{path}: {label}, %n frågor; läst tillbaka och jämförd.</numerusform>
        </translation>
    </message>
    <message>
        <source>{store} is encrypted.</source>
        <translation>{store} är krypterad.</translation>
    </message>
    <message>
        <source>{store} is no longer encrypted.</source>
        <translation>{store} är inte längre krypterad.</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message numerus="yes">
        <source>%n agreed value(s) rest on it among others and stay until you agree anew.</source>
        <translation>
            <numerusform>%n överenskommet värde bygger bland annat på den och står kvar tills teamet enas på nytt.</numerusform>
            <numerusform>%n överenskomna värden bygger bland annat på den och står kvar tills teamet enas på nytt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n bilaga</numerusform>
            <numerusform>%n bilagor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jotting(s)</source>
        <translation>
            <numerusform>%n lösanteckning</numerusform>
            <numerusform>%n lösanteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n anteckning</numerusform>
            <numerusform>%n anteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n citat</numerusform>
            <numerusform>%n citat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) left out of reports and exports.</source>
        <translation>
            <numerusform>%n citat utelämnas ur rapporter och exporter.</numerusform>
            <numerusform>%n citat utelämnas ur rapporter och exporter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Fråga igen</translation>
    </message>
    <message>
        <source>Ask the first purpose to keep the consent.</source>
        <translation>Fråga om det första ändamålet för att spara samtycket.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Consent was withdrawn on {day}</source>
        <translation>Samtycket återtogs {day}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Erase the interview…</source>
        <translation>Radera intervjun…</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>How it was given and what was told is not on record.</source>
        <translation>Hur det gavs och vad som berättades är inte noterat.</translation>
    </message>
    <message numerus="yes">
        <source>If withdrawn: %n quote(s) left out of reports and exports.</source>
        <translation>
            <numerusform>Om det tas tillbaka: %n citat utelämnas ur rapporter och exporter.</numerusform>
            <numerusform>Om det tas tillbaka: %n citat utelämnas ur rapporter och exporter.</numerusform>
        </translation>
    </message>
    <message>
        <source>If withdrawn: left out of comparisons between clusters.</source>
        <translation>Om det tas tillbaka: utelämnas ur jämförelser mellan kluster.</translation>
    </message>
    <message>
        <source>If withdrawn: nothing of this interview is used.</source>
        <translation>Om det tas tillbaka: inget ur intervjun används.</translation>
    </message>
    <message>
        <source>If withdrawn: nothing said is quoted.</source>
        <translation>Om det tas tillbaka: inget som sagts citeras.</translation>
    </message>
    <message>
        <source>If withdrawn: the respondent is not contacted again.</source>
        <translation>Om det tas tillbaka: intervjupersonen kontaktas inte igen.</translation>
    </message>
    <message>
        <source>Keep consent</source>
        <translation>Spara samtycke</translation>
    </message>
    <message>
        <source>Language of the consent text</source>
        <translation>Samtyckestextens språk</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Left out from then on: {amount}.</source>
        <translation>Utelämnas därefter: {amount}.</translation>
    </message>
    <message>
        <source>Left out of comparisons between clusters.</source>
        <translation>Utelämnas ur jämförelser mellan kluster.</translation>
    </message>
    <message>
        <source>Left out of every figure, report and export: {amount}.</source>
        <translation>Utelämnas ur alla siffror, rapporter och exporter: {amount}.</translation>
    </message>
    <message>
        <source>Name and contact details are still on this computer. They are deleted under Contact.</source>
        <translation>Namn och kontaktuppgifter finns kvar på datorn. De tas bort under Kontaktuppgifter.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Not agreed to the report</source>
        <translation>Inget samtycke till rapporten</translation>
    </message>
    <message>
        <source>Nothing has been answered yet, so no figure changes.</source>
        <translation>Inget är besvarat än, så inga siffror ändras.</translation>
    </message>
    <message>
        <source>Nothing has been answered, so no figure is touched.</source>
        <translation>Inget är besvarat, så inga siffror berörs.</translation>
    </message>
    <message>
        <source>Nothing of this interview is used.</source>
        <translation>Inget ur intervjun används.</translation>
    </message>
    <message>
        <source>Nothing said is quoted.</source>
        <translation>Inget som sagts citeras.</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Välj datum</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Spoken or signed</source>
        <translation>Muntligt eller underskrivet</translation>
    </message>
    <message>
        <source>Stage {number}, {stage}, is {before} with it, {after} without.</source>
        <translation>Steg {number}, {stage}: {before} med den, {after} utan.</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Inhämtat av</translation>
    </message>
    <message>
        <source>Takes out for good what was answered; a step beyond withdrawing.</source>
        <translation>Tar bort det som svarats för gott; går längre än att ta tillbaka.</translation>
    </message>
    <message>
        <source>Text in</source>
        <translation>Text på</translation>
    </message>
    <message>
        <source>The cluster’s position is the same without it.</source>
        <translation>Klustrets stegläge är detsamma utan den.</translation>
    </message>
    <message>
        <source>The respondent is not contacted again.</source>
        <translation>Intervjupersonen kontaktas inte igen.</translation>
    </message>
    <message>
        <source>The respondent’s language is {wanted}; this text is in {language}.</source>
        <translation>Intervjupersonens språk är {wanted}; texten är på {language}.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Undo the withdrawal</source>
        <translation>Ångra återtagandet</translation>
    </message>
    <message>
        <source>With this interview: {with_it}; without it: {without_it}.</source>
        <translation>Med intervjun: {with_it}; utan den: {without_it}.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>Withdraw all of it</source>
        <translation>Ta tillbaka alltihop</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation>Ta tillbaka samtycke</translation>
    </message>
    <message>
        <source>Withdraw: {purpose}</source>
        <translation>Ta tillbaka: {purpose}</translation>
    </message>
    <message>
        <source>Write the day like 2026-10-14.</source>
        <translation>Skriv datumet som 2026-10-14.</translation>
    </message>
    <message>
        <source>Write the time like 14:05.</source>
        <translation>Skriv tiden som 14:05.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>established up to stage {stage}</source>
        <translation>etablerat till och med steg {stage}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>no stage established</source>
        <translation>inget steg etablerat</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>inte tillfrågad</translation>
    </message>
    <message>
        <source>taken by {who}</source>
        <translation>inhämtat av {who}</translation>
    </message>
    <message>
        <source>text {version} in {language}</source>
        <translation>text {version} på {language}</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>återtaget</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>erasing</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) deleted.</source>
        <translation>
            <numerusform>%n säkerhetskopia togs bort.</numerusform>
            <numerusform>%n säkerhetskopior togs bort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) no longer hold it.</source>
        <translation>
            <numerusform>%n säkerhetskopia har det inte längre.</numerusform>
            <numerusform>%n säkerhetskopior har det inte längre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) still hold what was erased, made {names}.</source>
        <translation>
            <numerusform>%n säkerhetskopia har kvar det raderade, gjord {names}.</numerusform>
            <numerusform>%n säkerhetskopior har kvar det raderade, gjorda {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-typed text(s)</source>
        <translation>
            <numerusform>%n halvskriven text</numerusform>
            <numerusform>%n halvskrivna texter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s): {names}.</source>
        <translation>
            <numerusform>%n intervju: {names}.</numerusform>
            <numerusform>%n intervjuer: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jotting(s)</source>
        <translation>
            <numerusform>%n lösanteckning</numerusform>
            <numerusform>%n lösanteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), quote(s) or flag(s)</source>
        <translation>
            <numerusform>%n anteckning, citat eller flagga</numerusform>
            <numerusform>%n anteckningar, citat eller flaggor</numerusform>
        </translation>
    </message>
    <message>
        <source>All interviews of {assessment}</source>
        <translation>Alla intervjuer i {assessment}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Delete them now; this cannot be undone</source>
        <translation>Ta bort dem nu; det går inte att ångra</translation>
    </message>
    <message>
        <source>Delete these backups…</source>
        <translation>Ta bort säkerhetskopiorna…</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Radera för gott</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Raderat</translation>
    </message>
    <message>
        <source>Erased. Nothing of it is left in the store.</source>
        <translation>Raderat. Inget av det finns kvar i databasen.</translation>
    </message>
    <message>
        <source>Erased. Parts may remain in unused space of the file until the next erasure, since another program was using it.</source>
        <translation>Raderat. Delar kan finnas kvar på oanvänd plats i filen till nästa radering, eftersom ett annat program använde den.</translation>
    </message>
    <message>
        <source>Gone for good: {amount}.</source>
        <translation>Borta för gott: {amount}.</translation>
    </message>
    <message>
        <source>Interviews that were erased</source>
        <translation>Raderade intervjuer</translation>
    </message>
    <message>
        <source>It does not count in any figure today.</source>
        <translation>Den räknas inte i några siffror i dag.</translation>
    </message>
    <message>
        <source>Of these interviews nothing is left but that they were held. What was erased does not come back with a restore or a partner’s workbook.</source>
        <translation>Av de här intervjuerna finns bara kvar att de hölls. Det raderade kommer inte tillbaka med en återställning eller en partners arbetsbok.</translation>
    </message>
    <message numerus="yes">
        <source>Take it out of %n backup(s)</source>
        <translation>
            <numerusform>Ta bort det ur %n säkerhetskopia</numerusform>
            <numerusform>Ta bort det ur %n säkerhetskopior</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking what was erased out of backups…</source>
        <translation>Tar bort det raderade ur säkerhetskopior…</translation>
    </message>
    <message>
        <source>What stays: that there was an interview ({about}), what was consented to, that it was erased, when and by whom. The history keeps when something was written and by whom, without what was written.</source>
        <translation>Det som finns kvar: att det var en intervju ({about}), vad samtycket gällde, att den raderats, när och av vem. Historiken behåller när något skrevs och av vem, utan det som skrevs.</translation>
    </message>
    <message>
        <source>What stays: that there was something, and when and by whom it was written, deleted and erased, without what was written.</source>
        <translation>Det som finns kvar: att det fanns något, och när och av vem det skrevs, togs bort och raderades, utan det som skrevs.</translation>
    </message>
    <message>
        <source>What stays: the assessment with its agreed values, actions and case stories; that there were these interviews, their roles and dates, and that they were erased.</source>
        <translation>Det som finns kvar: bedömningen med överenskomna värden, åtgärder och fallberättelser; att intervjuerna fanns, deras roller och datum, och att de raderats.</translation>
    </message>
    <message>
        <source>all names and words of its own</source>
        <translation>alla egna namn och ord</translation>
    </message>
    <message numerus="yes">
        <source>contact details of %n</source>
        <translation>
            <numerusform>kontaktuppgifter till %n</numerusform>
            <numerusform>kontaktuppgifter till %n</numerusform>
        </translation>
    </message>
    <message>
        <source>its label and kind of organisation</source>
        <translation>etikett och typ av organisation</translation>
    </message>
    <message>
        <source>their labels and kinds of organisation</source>
        <translation>etiketter och typer av organisation</translation>
    </message>
    <message>
        <source>{what}: erase for good?</source>
        <translation>{what}: radera för gott?</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A map cannot be written as “{file}”; choose a name that ends in one of {forms}.</source>
        <translation>En karta kan inte skrivas som ”{file}”; välj ett namn som slutar på något av {forms}.</translation>
    </message>
    <message>
        <source>A peer pack is of all clusters of a country as they are now; leave out {option}.</source>
        <translation>Ett jämförelsepaket gäller alla kluster i ett land som de är nu; utelämna {option}.</translation>
    </message>
    <message>
        <source>A peer pack is of one country; name it with “--country”. There are clusters of {countries} here.</source>
        <translation>Ett jämförelsepaket gäller ett land; ange det med ”--country”. Här finns kluster från {countries}.</translation>
    </message>
    <message>
        <source>A peer pack needs {least} clusters with {respondents} or more respondents each who agreed to comparison and answered, and {country} has {count}; ask for that consent, or wait for more clusters.</source>
        <translation>Ett jämförelsepaket behöver {least} kluster med {respondents} eller fler intervjupersoner var som samtyckt till jämförelse och svarat, och {country} har {count}; be om det samtycket eller vänta på fler kluster.</translation>
    </message>
    <message>
        <source>A peer pack says who made it; type the name of your organisation.</source>
        <translation>Ett jämförelsepaket säger vem som framställt det; skriv organisationens namn.</translation>
    </message>
    <message>
        <source>A peer pack that was made here stays, so that a later one does not give away what has changed since.</source>
        <translation>Ett jämförelsepaket som framställts här står kvar, så att ett senare inte röjer vad som ändrats sedan dess.</translation>
    </message>
    <message>
        <source>A score is a whole number from 1 to 5, not {found}.</source>
        <translation>En poäng är ett heltal från 1 till 5, inte {found}.</translation>
    </message>
    <message>
        <source>An evidence grade is a whole number from 0 to 4, not {found}.</source>
        <translation>Graden av belägg är ett heltal från 0 till 4, inte {found}.</translation>
    </message>
    <message>
        <source>An interview guide is for an interview that is still to be held; leave out “--as-of”.</source>
        <translation>En intervjuguide är för en intervju som ännu inte hållits; utelämna ”--as-of”.</translation>
    </message>
    <message>
        <source>Another program has the store {path} open, so it was not moved; close it there, then move the store.</source>
        <translation>Ett annat program har databasen {path} öppen, så den flyttades inte; stäng den där och flytta sedan databasen.</translation>
    </message>
    <message>
        <source>Another program is working on the store {path}; nothing was kept. Try again in a moment.</source>
        <translation>Ett annat program arbetar med databasen {path}. Inget har sparats. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>Another program was working on “{name}” in between, so nothing was undone or redone; look at the history and decide again.</source>
        <translation>Ett annat program arbetade med ”{name}” under tiden, så inget har ångrats eller gjorts om; se efter i historiken och bestäm på nytt.</translation>
    </message>
    <message>
        <source>At {moment} there was no assessment in this store; choose a later moment.</source>
        <translation>{moment} fanns ingen bedömning i databasen; välj en senare tidpunkt.</translation>
    </message>
    <message>
        <source>At {moment} “{assessment}” was removed from the library; choose another moment.</source>
        <translation>{moment} var ”{assessment}” borttagen ur biblioteket; välj en annan tidpunkt.</translation>
    </message>
    <message>
        <source>Bringing {file} in takes {wanted} MB beside {store}, and {free} MB are free. Make room there, then bring it in.</source>
        <translation>Att importera {file} kräver {wanted} MB bredvid {store}, och {free} MB är lediga. Frigör plats där och importera den sedan.</translation>
    </message>
    <message>
        <source>Consent to quotes is not recorded for this interview; record it in the plan, or key {question} without P.</source>
        <translation>Samtycke till citat är inte noterat för intervjun; notera det i planen, eller mata in {question} utan P.</translation>
    </message>
    <message>
        <source>Fill-in workbooks are written for one assessment at a time; name just one.</source>
        <translation>Svarsböcker skrivs för en bedömning i taget; ange bara en.</translation>
    </message>
    <message>
        <source>In {count} places of {path} two people changed the same; nothing was changed. Decide them on the page Exchange, or say with “--on-conflict” what is to become of them.</source>
        <translation>På {count} ställen i {path} har två personer ändrat samma sak; inget ändrades. Avgör dem på sidan Utbyte, eller ange med ”--on-conflict” vad det ska bli av dem.</translation>
    </message>
    <message>
        <source>Leave the password out of the address, which others may read; it belongs in your password file. Ask who looks after the server.</source>
        <translation>Utelämna lösenordet i adressen, som andra kan läsa; det hör hemma i lösenordsfilen. Fråga den som sköter servern.</translation>
    </message>
    <message>
        <source>No assessment was named; name one or more, or all of them.</source>
        <translation>Ingen bedömning har angetts. Ange en eller flera, eller alla.</translation>
    </message>
    <message>
        <source>No cluster in this store has the country {country}; choose another one.</source>
        <translation>Inget kluster här har landet {country}; välj ett annat.</translation>
    </message>
    <message>
        <source>No question is expected any more; type a question&apos;s number first.</source>
        <translation>Ingen fler fråga väntar; skriv först en frågas nummer.</translation>
    </message>
    <message>
        <source>No question is meant for the role “{role}” of interview {label}; change the role in the plan.</source>
        <translation>Ingen fråga är avsedd för rollen ”{role}” i intervju {label}. Ändra rollen i planen.</translation>
    </message>
    <message>
        <source>No question is meant for the role “{role}”; choose one of {roles}.</source>
        <translation>Ingen fråga är avsedd för rollen ”{role}”; välj en av {roles}.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder {folder} ({reason}); choose another one. The store was not moved.</source>
        <translation>Det går inte att skriva i mappen {folder} ({reason}); välj en annan. Databasen flyttades inte.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder {folder} for backups ({reason}); choose another one under Safekeeping.</source>
        <translation>Det går inte att skriva i mappen {folder} för säkerhetskopior ({reason}); välj en annan under Säkert förvar.</translation>
    </message>
    <message>
        <source>Nothing from {maker} has come in here before. Compare the fingerprint {fingerprint} with them by telephone, and then bring the pack in.</source>
        <translation>Inget från {maker} har kommit in här förut. Jämför fingeravtrycket {fingerprint} med dem per telefon och importera sedan paketet.</translation>
    </message>
    <message>
        <source>Nothing in {path} can be read as a store of this program; keep the file, and restore a backup from before.</source>
        <translation>Inget i {path} går att läsa som en databas för programmet. Behåll filen och återställ en tidigare säkerhetskopia.</translation>
    </message>
    <message>
        <source>One organisation has {share} of the clusters of {country}, and may have {most} at most in a peer pack; enter the organisation of every cluster that has none, or wait for more clusters.</source>
        <translation>En organisation har {share} av klustren i {country} och får ha högst {most} i ett jämförelsepaket; ange organisationen för varje kluster som saknar den, eller vänta på fler kluster.</translation>
    </message>
    <message>
        <source>One organisation may not have {found} of the clusters in a peer pack; choose {most} or less.</source>
        <translation>En organisation får inte ha {found} av klustren i ett jämförelsepaket; välj {most} eller mindre.</translation>
    </message>
    <message>
        <source>Only the guide is for one interview or one role; add --kind guide, or leave out --interview and --role.</source>
        <translation>Bara guiden gäller en intervju eller en roll; lägg till --kind guide, eller utelämna --interview och --role.</translation>
    </message>
    <message>
        <source>Restoring takes {wanted} MB in {folder}, and {free} MB are free. Make room there, then restore again; nothing was changed.</source>
        <translation>Återställningen tar {wanted} MB i {folder}, och {free} MB är lediga. Frigör plats där och återställ igen; inget har ändrats.</translation>
    </message>
    <message>
        <source>Say for whom the questions are: “--interview LABEL”, “--role ROLE” ({roles}), or a folder in “--out” for everybody.</source>
        <translation>Ange vem frågorna är för: ”--interview BETECKNING”, ”--role ROLL” ({roles}), eller en mapp i ”--out” för alla.</translation>
    </message>
    <message>
        <source>Say whom the guide is for: --interview with a label, or --role with one of {roles}.</source>
        <translation>Ange vem guiden är för: --interview med en beteckning, eller --role med en av {roles}.</translation>
    </message>
    <message>
        <source>Something was erased here. Nothing from before that can be undone, since what was there is gone; change it by hand instead.</source>
        <translation>Något har raderats här. Inget från tiden före går att ångra, eftersom det som fanns är borta; ändra för hand i stället.</translation>
    </message>
    <message>
        <source>That import wrote nothing here that could be taken back; look at the log of files anew.</source>
        <translation>Den importen skrev inget här som kan ångras; se på nytt i loggen över filer.</translation>
    </message>
    <message>
        <source>The action says nothing yet; write what is to be done to keep it.</source>
        <translation>Åtgärden säger inget än; skriv vad som ska göras för att spara den.</translation>
    </message>
    <message>
        <source>The agreed value for {question} has no reason yet; write down what it rests on.</source>
        <translation>Det överenskomna värdet för {question} har inget skäl än; skriv ner vad det bygger på.</translation>
    </message>
    <message>
        <source>The assessment “{assessment}” was named twice; name it once.</source>
        <translation>Bedömningen ”{assessment}” har angetts två gånger. Ange den en gång.</translation>
    </message>
    <message>
        <source>The attachment has no file name; type one to keep it.</source>
        <translation>Bilagan har inget filnamn; skriv ett för att spara den.</translation>
    </message>
    <message>
        <source>The backup of {path} did not read as it should and was not kept; earlier ones are. The store may be damaged: check it now.</source>
        <translation>Säkerhetskopian av {path} gick inte att läsa som den ska och har inte sparats; tidigare kopior finns kvar. Databasen kan vara skadad: kontrollera den nu.</translation>
    </message>
    <message>
        <source>The backup {path} cannot be read ({reason}); choose another one.</source>
        <translation>Säkerhetskopian {path} går inte att läsa ({reason}); välj en annan.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged and cannot be used; choose another one.</source>
        <translation>Säkerhetskopian {path} är skadad och går inte att använda; välj en annan.</translation>
    </message>
    <message>
        <source>The backup {path} is encrypted with another passphrase than this store; give the one that the store had when it was made.</source>
        <translation>Säkerhetskopian {path} är krypterad med en annan lösenfras än databasen; ange den som databasen hade när kopian gjordes.</translation>
    </message>
    <message>
        <source>The backup {path} is no longer there; choose another one.</source>
        <translation>Säkerhetskopian {path} finns inte längre kvar; välj en annan.</translation>
    </message>
    <message>
        <source>The backup {path} was made by a newer program than this one; use the newer one for it.</source>
        <translation>Säkerhetskopian {path} är gjord av ett nyare program än det här; använd det nyare till den.</translation>
    </message>
    <message>
        <source>The cluster has no name yet; type one to keep it.</source>
        <translation>Klustret har inget namn än. Skriv ett för att spara det.</translation>
    </message>
    <message>
        <source>The consent text in {file} has {count} faults; mend them.</source>
        <translation>Antal fel i samtyckestexten i {file}: {count}; rätta dem.</translation>
    </message>
    <message>
        <source>The content of {file} is no longer what was attached, so it is not shown; attach the file again.</source>
        <translation>Innehållet i {file} är inte längre det som bifogades, så det visas inte; bifoga filen igen.</translation>
    </message>
    <message>
        <source>The database {location} holds text as {found}; ask who runs the server for one in UTF8.</source>
        <translation>Databasen {location} lagrar text som {found}; be den som sköter servern om en i UTF8.</translation>
    </message>
    <message>
        <source>The disk became full while {file} was written, so it was not kept. Make room there, or choose another place.</source>
        <translation>Disken blev full medan {file} skrevs, så den sparades inte. Frigör plats där, eller välj en annan plats.</translation>
    </message>
    <message>
        <source>The disk with the store {path} is full; the last change was not kept. Make room, then try again.</source>
        <translation>Disken med databasen {path} är full. Den senaste ändringen har inte sparats. Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>The disk with the store {path} reports an error; the last change was not kept. Copy the store to another disk.</source>
        <translation>Disken med databasen {path} rapporterar ett fel. Den senaste ändringen har inte sparats. Kopiera databasen till en annan disk.</translation>
    </message>
    <message>
        <source>The disk with {folder} became full, and the backup was not kept. Make room there, or choose another folder under Safekeeping.</source>
        <translation>Disken med {folder} blev full, och säkerhetskopian har inte sparats. Frigör utrymme där, eller välj en annan mapp under Säkert förvar.</translation>
    </message>
    <message>
        <source>The disk with {folder} reports an error, and the backup was not kept. Choose a folder on another disk under Safekeeping.</source>
        <translation>Disken med {folder} rapporterar ett fel, och säkerhetskopian har inte sparats. Välj en mapp på en annan disk under Säkert förvar.</translation>
    </message>
    <message>
        <source>The driver for {location} is not installed; install the one its URL names.</source>
        <translation>Drivrutinen för {location} är inte installerad. Installera den som anges i URL:en.</translation>
    </message>
    <message>
        <source>The file {file} holds no passphrase; write it in the first line, encoded as UTF-8.</source>
        <translation>Filen {file} innehåller ingen lösenfras; skriv den på första raden, kodad som UTF-8.</translation>
    </message>
    <message>
        <source>The file {file} with the passphrase cannot be read ({reason}); check its name.</source>
        <translation>Filen {file} med lösenfrasen går inte att läsa ({reason}); kontrollera namnet.</translation>
    </message>
    <message>
        <source>The file {path} cannot be renamed ({reason}), so the store was not moved; close what has it open, then try again.</source>
        <translation>Filen {path} går inte att byta namn på ({reason}), så databasen flyttades inte; stäng det som har den öppen och försök igen.</translation>
    </message>
    <message>
        <source>The first purpose has no answer yet; ask it, then keep the consent.</source>
        <translation>Det första ändamålet har inget svar än; fråga om det och spara sedan samtycket.</translation>
    </message>
    <message>
        <source>The folder {folder} for backups is not there; plug in its drive, or choose another one under Safekeeping. Until then backups lie beside the store.</source>
        <translation>Mappen {folder} för säkerhetskopior finns inte; anslut enheten den ligger på, eller välj en annan mapp under Säkert förvar. Till dess läggs säkerhetskopiorna bredvid databasen.</translation>
    </message>
    <message>
        <source>The folder {folder} for the store {path} cannot be made; choose another place.</source>
        <translation>Mappen {folder} för databasen {path} går inte att skapa. Välj en annan plats.</translation>
    </message>
    <message>
        <source>The folder {folder} is on a network or kept in step with other computers too; choose one on a disk of this computer. The store was not moved.</source>
        <translation>Mappen {folder} finns också på ett nätverk eller synkas med andra datorer; välj en på datorns egen disk. Databasen flyttades inte.</translation>
    </message>
    <message>
        <source>The font {file} is missing from {folder}; install the program again to bring it back.</source>
        <translation>Typsnittet {file} saknas i {folder}. Installera om programmet för att få tillbaka det.</translation>
    </message>
    <message>
        <source>The hidden part of {file} is damaged; ask the sender to export it again.</source>
        <translation>Den dolda delen av {file} är skadad. Be avsändaren exportera filen igen.</translation>
    </message>
    <message>
        <source>The import of {file} was not taken back; look at the log of files anew.</source>
        <translation>Importen av {file} är inte ångrad; se på nytt i loggen över filer.</translation>
    </message>
    <message>
        <source>The import of {file} was taken back already; look at the log of files anew.</source>
        <translation>Importen av {file} är redan ångrad; se på nytt i loggen över filer.</translation>
    </message>
    <message>
        <source>The indicator has no name yet; choose one or write one to keep the figure.</source>
        <translation>Indikatorn har inget namn än; välj eller skriv ett för att spara siffran.</translation>
    </message>
    <message>
        <source>The instrument has no role “{role}”; choose one of {roles}.</source>
        <translation>Instrumentet har ingen roll ”{role}”; välj en av {roles}.</translation>
    </message>
    <message>
        <source>The instrument has no words in “{language}”; choose among {languages}.</source>
        <translation>Instrumentet har inga ord på ”{language}”; välj bland {languages}.</translation>
    </message>
    <message>
        <source>The instrument has {count} faults, the first in {file}; mend them.</source>
        <translation>Antal fel i instrumentet: {count}, det första i {file}. Rätta dem.</translation>
    </message>
    <message>
        <source>The instrument “{id}” {version} comes with the program and says something else there, so that one is used; give yours a new version.</source>
        <translation>Instrumentet ”{id}” {version} följer med programmet och säger något annat där, så det används; ge det egna en ny version.</translation>
    </message>
    <message>
        <source>The instrument “{id}” {version} is in {folder} and in {other}; remove one.</source>
        <translation>Instrumentet ”{id}” {version} finns både i {folder} och i {other}. Ta bort det ena.</translation>
    </message>
    <message>
        <source>The instrument “{id}” {version} is not at hand; bring it in as a file from who made the assessment, or install the program version that has it.</source>
        <translation>Instrumentet ”{id}” {version} finns inte här; importera det som fil från den som gjorde bedömningen, eller installera den programversion som har det.</translation>
    </message>
    <message>
        <source>The interview has no label yet; type a pseudonym, for example SE-S-01.</source>
        <translation>Intervjun har ingen beteckning än. Skriv en pseudonym, till exempel SE-S-01.</translation>
    </message>
    <message>
        <source>The label “{label}” is taken by another interview; choose another one.</source>
        <translation>Beteckningen ”{label}” används av en annan intervju. Välj en annan.</translation>
    </message>
    <message>
        <source>The logo {file} cannot be read as a picture; choose a PNG or JPEG file in Settings.</source>
        <translation>Logotypen {file} går inte att läsa som bild. Välj en PNG- eller JPEG-fil i Inställningar.</translation>
    </message>
    <message>
        <source>The pages of {file} no longer say what its maker signed (places: {count}), so it is not taken; ask its maker to send it again.</source>
        <translation>Bladen i {file} säger inte längre det som upphovet undertecknade (ställen: {count}), så den tas inte emot; be upphovet skicka den igen.</translation>
    </message>
    <message>
        <source>The part that encrypts stores (sqlcipher3) is not in this installation; install it, or work with a store that is not encrypted.</source>
        <translation>Delen som krypterar databaser (sqlcipher3) saknas i installationen; installera den, eller arbeta med en databas som inte är krypterad.</translation>
    </message>
    <message>
        <source>The passphrase is too short; take at least {least} characters, best a sentence.</source>
        <translation>Lösenfrasen är för kort; välj minst {least} tecken, helst en mening.</translation>
    </message>
    <message>
        <source>The password does not open {file}; type it once more, or ask whoever sent the file.</source>
        <translation>Lösenordet öppnar inte {file}; skriv det en gång till eller fråga den som skickade filen.</translation>
    </message>
    <message>
        <source>The period ends ({end}) before it starts ({start}); change one of the dates.</source>
        <translation>Perioden slutar ({end}) innan den börjar ({start}). Ändra ett av datumen.</translation>
    </message>
    <message>
        <source>The program could not write down in {path} where the store is to be ({reason}), so it was not moved; check that you may write there.</source>
        <translation>Programmet kunde inte notera i {path} var databasen ska finnas ({reason}), så den flyttades inte; kontrollera att det går att skriva där.</translation>
    </message>
    <message>
        <source>The program does not speak “{found}” yet; choose one of {languages}.</source>
        <translation>Programmet kan inte ”{found}” än. Välj något av {languages}.</translation>
    </message>
    <message>
        <source>The quote has no end yet; close it with a quotation mark.</source>
        <translation>Citatet har inget slut än; avsluta det med ett citattecken.</translation>
    </message>
    <message>
        <source>The row of {row} is missing.</source>
        <translation>Raden för {row} saknas.</translation>
    </message>
    <message>
        <source>The second folder {folder} for backups is not there; plug in its drive, and it gets the latest backup. The first folder has it already.</source>
        <translation>Den andra mappen {folder} för säkerhetskopior finns inte; anslut dess enhet, så får den den senaste säkerhetskopian. Den första mappen har den redan.</translation>
    </message>
    <message>
        <source>The server of the store {location} does not let you in ({reason}); check name and password, or ask who runs it.</source>
        <translation>Servern för databasen {location} släpper inte in ({reason}); kontrollera namn och lösenord, eller fråga den som sköter den.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” would have more than {limit} rows; export fewer assessments at once.</source>
        <translation>Bladet ”{sheet}” skulle få fler än {limit} rader. Exportera färre bedömningar åt gången.</translation>
    </message>
    <message>
        <source>The store is written a second time before the first goes, and the disk with {folder} has {free} MB free of the {wanted} MB that this takes; make room. Nothing was changed.</source>
        <translation>Databasen skrivs en andra gång innan den första tas bort, och disken med {folder} har {free} MB ledigt av de {wanted} MB som behövs; frigör plats. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The store {location} does not answer; check the network and try again.</source>
        <translation>Databasen {location} svarar inte. Kontrollera nätverket och försök igen.</translation>
    </message>
    <message>
        <source>The store {location} is on a server, and its backups are made there (with pg_dump); ask who looks after it. For a copy of your own, export everything on the page Exchange.</source>
        <translation>Databasen {location} finns på en server och säkerhetskopieras där (med pg_dump); fråga den som sköter den. En egen kopia fås genom att exportera allt på sidan Utbyte.</translation>
    </message>
    <message>
        <source>The store {location} is on a server; ask who looks after it to move it.</source>
        <translation>Databasen {location} finns på en server; be den som sköter den att flytta den.</translation>
    </message>
    <message>
        <source>The store {location} is on a server; its administrators check it there.</source>
        <translation>Databasen {location} finns på en server; de som sköter den kontrollerar den där.</translation>
    </message>
    <message>
        <source>The store {location} stopped answering while the last change was being kept, and it cannot be told yet whether it was. Look at it once the store answers again.</source>
        <translation>Databasen {location} slutade svara medan den senaste ändringen sparades, och det går ännu inte att säga om den sparades. Titta efter när databasen svarar igen.</translation>
    </message>
    <message>
        <source>The store {path} can be read but not written to, and the program writes down everything at once. Copy the store to a folder of your own and work there, or see to it that you may write to the file and its folder.</source>
        <translation>Databasen {path} går att läsa men inte att skriva i, och programmet skriver ner allt genast. Kopiera databasen till en egen mapp och arbeta där, eller se till att det går att skriva i filen och dess mapp.</translation>
    </message>
    <message>
        <source>The store {path} cannot be opened; check that you may read and write it.</source>
        <translation>Databasen {path} går inte att öppna. Kontrollera att den får läsas och skrivas.</translation>
    </message>
    <message>
        <source>The store {path} comes from an older program, and the copy {copy} that has to be made first could not be written; make room there and try again.</source>
        <translation>Databasen {path} kommer från ett äldre program, och kopian {copy}, som måste göras först, gick inte att skriva. Frigör utrymme där och försök igen.</translation>
    </message>
    <message>
        <source>The store {path} has {found} of {expected} bytes; its end is missing. Copy it again from where it came.</source>
        <translation>Databasen {path} har {found} av {expected} byte. Slutet saknas. Kopiera den igen därifrån den kom.</translation>
    </message>
    <message>
        <source>The store {path} is damaged. Enter nothing more; the page Safekeeping says what was found and what helps.</source>
        <translation>Databasen {path} är skadad. Mata inte in något mer; sidan Säkert förvar visar vad som hittades och vad som hjälper.</translation>
    </message>
    <message>
        <source>The store {path} is damaged: “{part}” of {record} in {table} cannot be read. Enter nothing more; check it on the page Safekeeping, which says what helps.</source>
        <translation>Databasen {path} är skadad: ”{part}” för {record} i {table} går inte att läsa. Mata inte in något mer; kontrollera den på sidan Säkert förvar, som visar vad som hjälper.</translation>
    </message>
    <message>
        <source>The store {path} is damaged; open a copy of it from before, and keep this file.</source>
        <translation>Databasen {path} är skadad. Öppna en tidigare kopia av den, och behåll den här filen.</translation>
    </message>
    <message>
        <source>The store {path} is no longer where it was: its drive was taken out, or its folder was moved or deleted. The last change was not kept; bring the store back and try again, or save everything in another place.</source>
        <translation>Databasen {path} finns inte längre där den var: enheten har tagits ut, eller mappen flyttats eller tagits bort. Den senaste ändringen sparades inte; ta tillbaka databasen och försök igen, eller spara allt på en annan plats.</translation>
    </message>
    <message>
        <source>The store {path} is read-only; nothing was kept. Make it writable or copy it.</source>
        <translation>Databasen {path} är skrivskyddad. Inget har sparats. Ta bort skrivskyddet eller kopiera den.</translation>
    </message>
    <message>
        <source>The store {path} was written by a newer program ({program}) than this one ({this}); open it with the newer one. It was left as it is.</source>
        <translation>Databasen {path} är skriven av ett nyare program ({program}) än det här ({this}). Öppna den med det nyare. Den har lämnats som den är.</translation>
    </message>
    <message>
        <source>The text in the base language “{language}” is missing ({file}); add it.</source>
        <translation>Texten på grundspråket ”{language}” saknas ({file}). Lägg till den.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same; nothing was changed.</source>
        <translation>De två lösenfraserna är inte lika; inget har ändrats.</translation>
    </message>
    <message>
        <source>The {kind} {id} belongs elsewhere in this store (another {field}); nothing was changed. Ask the sender for a fresh file.</source>
        <translation>Posten {id} ({kind}) hör hemma på ett annat ställe i databasen ({field} skiljer sig). Inget har ändrats. Be avsändaren om en ny fil.</translation>
    </message>
    <message>
        <source>The {kind} {id} belongs to {parent}, which is not there; nothing was changed. Ask the sender for a complete file.</source>
        <translation>Posten {id} ({kind}) hör till {parent}, som saknas. Inget har ändrats. Be avsändaren om en fullständig fil.</translation>
    </message>
    <message>
        <source>There are no words to keep yet; type what was said.</source>
        <translation>Det finns inga ord att spara än; skriv vad som sades.</translation>
    </message>
    <message>
        <source>There is a file {path} already, and it was left as it is; give another name.</source>
        <translation>Det finns redan en fil {path}, och den har lämnats som den är; ange ett annat namn.</translation>
    </message>
    <message>
        <source>There is a file {path} already; choose another name or folder. The store was not moved.</source>
        <translation>Det finns redan en fil {path}; välj ett annat namn eller en annan mapp. Databasen flyttades inte.</translation>
    </message>
    <message>
        <source>There is a file {path} already; name another one for what is saved.</source>
        <translation>Det finns redan en fil {path}; ange en annan för det som sparas.</translation>
    </message>
    <message>
        <source>There is no answer to {question} on this line yet; type a score or a letter.</source>
        <translation>Raden har inget svar på {question} än; skriv en poäng eller en bokstav.</translation>
    </message>
    <message>
        <source>There is no assessment “{assessment}” in this store; “clusterdyn list” shows those there are.</source>
        <translation>Bedömningen ”{assessment}” finns inte i databasen. ”clusterdyn list” visar dem som finns.</translation>
    </message>
    <message>
        <source>There is no consent text at hand, and nobody is asked without one; install the program again.</source>
        <translation>Det finns ingen samtyckestext, och ingen tillfrågas utan; installera om programmet.</translation>
    </message>
    <message>
        <source>There is no consent text in {folder}; install the program again.</source>
        <translation>Det finns ingen samtyckestext i {folder}; installera om programmet.</translation>
    </message>
    <message>
        <source>There is no file {file}; check its name.</source>
        <translation>Filen {file} finns inte. Kontrollera namnet.</translation>
    </message>
    <message>
        <source>There is no instrument in {folder}; install the program again.</source>
        <translation>Det finns inget instrument i {folder}. Installera om programmet.</translation>
    </message>
    <message>
        <source>There is no interview “{label}” in this assessment; there are {labels}.</source>
        <translation>Det finns ingen intervju ”{label}” i den här bedömningen; det finns {labels}.</translation>
    </message>
    <message>
        <source>There is no question “{found}”; type the number that stands beside it on the sheet, for example {example}.</source>
        <translation>Det finns ingen fråga ”{found}”; skriv numret som står bredvid frågan på bladet, till exempel {example}.</translation>
    </message>
    <message>
        <source>There is no report of the kind “{kind}”; choose one of {kinds}.</source>
        <translation>Det finns ingen rapport av slaget ”{kind}”. Välj något av {kinds}.</translation>
    </message>
    <message>
        <source>There is no room for another backup in {folder}: {free} MB are free and {wanted} MB are needed. Make room there, or choose another folder under Safekeeping.</source>
        <translation>Det finns inte plats för en säkerhetskopia till i {folder}: {free} MB är lediga och {wanted} MB behövs. Frigör utrymme där, eller välj en annan mapp under Säkert förvar.</translation>
    </message>
    <message>
        <source>There is no room for {file}: {free} MB are free and {wanted} MB are needed. Make room there, or choose another place.</source>
        <translation>Det finns inte plats för {file}: {free} MB är lediga och {wanted} MB behövs. Frigör plats där, eller välj en annan plats.</translation>
    </message>
    <message>
        <source>There is no terminal to ask at; name a file with --new-passphrase-file.</source>
        <translation>Det finns ingen terminal att fråga i; ange en fil med --new-passphrase-file.</translation>
    </message>
    <message>
        <source>There is not enough room in the folder {folder}; make room, or choose another one. The store was not moved.</source>
        <translation>Det finns inte plats nog i mappen {folder}; frigör plats eller välj en annan. Databasen flyttades inte.</translation>
    </message>
    <message>
        <source>This action has been removed meanwhile; add it anew if it still holds.</source>
        <translation>Åtgärden har tagits bort under tiden; lägg till den på nytt om den fortfarande gäller.</translation>
    </message>
    <message>
        <source>This assessment has no interviews yet; add one in the plan, or print a blank guide for a role.</source>
        <translation>Bedömningen har inga intervjuer än; lägg till en i planen, eller skriv ut en tom guide för en roll.</translation>
    </message>
    <message>
        <source>This attachment is no longer in the store; it may have been removed.</source>
        <translation>Bilagan finns inte längre i databasen; den kan ha tagits bort.</translation>
    </message>
    <message>
        <source>This has been decided meanwhile; look at what is still open.</source>
        <translation>Det här har avgjorts under tiden; se på det som ännu är öppet.</translation>
    </message>
    <message>
        <source>This interview is no longer in the store; choose another one in the plan.</source>
        <translation>Intervjun finns inte längre i databasen. Välj en annan i planen.</translation>
    </message>
    <message>
        <source>This interview was erased, so nothing can be written to it any more. Add a new interview in the plan if the respondent is asked again.</source>
        <translation>Intervjun har raderats, så det går inte att skriva något i den längre. Lägg till en ny intervju i planen om intervjupersonen tillfrågas igen.</translation>
    </message>
    <message>
        <source>This is no longer in the bin: it was brought back or erased meanwhile. The list shows what is there now.</source>
        <translation>Det här finns inte längre i papperskorgen: det har lagts tillbaka eller raderats under tiden. Listan visar vad som finns nu.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this store; check capitals, spaces and the keyboard&apos;s language. Nothing was changed.</source>
        <translation>Det här är inte databasens lösenfras; kontrollera versaler, mellanslag och tangentbordets språk. Inget har ändrats.</translation>
    </message>
    <message>
        <source>This jotting has been filed or taken away meanwhile; the inbox shows what is left.</source>
        <translation>Lösanteckningen har lagts vid en fråga eller tagits bort under tiden; inkorgen visar vad som är kvar.</translation>
    </message>
    <message>
        <source>This line is for {known}, not for {found}; take the number away, or go to {found} first.</source>
        <translation>Raden gäller {known}, inte {found}; ta bort numret, eller gå först till {found}.</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup {path}; try the one that the store had when the backup was made.</source>
        <translation>Lösenfrasen öppnar inte säkerhetskopian {path}; prova den som databasen hade när kopian gjordes.</translation>
    </message>
    <message>
        <source>This passphrase does not open {path}; check capitals, spaces and the keyboard&apos;s language. It was left as it is.</source>
        <translation>Lösenfrasen öppnar inte {path}; kontrollera versaler, mellanslag och tangentbordets språk. Filen lämnades som den är.</translation>
    </message>
    <message>
        <source>This peer pack is no longer here; the list shows those that are.</source>
        <translation>Jämförelsepaketet finns inte längre här; listan visar dem som finns.</translation>
    </message>
    <message>
        <source>This store is on a server and is not encrypted from here; its disks are encrypted there.</source>
        <translation>Databasen finns på en server och krypteras inte härifrån; där är det diskarna som krypteras.</translation>
    </message>
    <message>
        <source>Too little has changed since the pack of {country} that was made here on {made} (clusters that came, went or have other figures: {changed}); whoever has both packs could work out what is new. Make the next one when at least {least} have changed; the pack of {made} can be written again.</source>
        <translation>För lite har ändrats sedan paketet om {country} som framställdes här {made} (kluster som tillkommit, fallit bort eller har andra siffror: {changed}); den som har båda paketen kan räkna ut vad som är nytt. Gör nästa när minst {least} har ändrats; paketet från {made} kan skrivas igen.</translation>
    </message>
    <message>
        <source>What stands here was changed since you saw it; look at both versions once more and decide then.</source>
        <translation>Det som står här har ändrats sedan det visades; se på båda versionerna en gång till och avgör sedan.</translation>
    </message>
    <message>
        <source>What the program needs of the peer pack {file} cannot be read; ask its maker to send it again.</source>
        <translation>Det som programmet behöver av jämförelsepaketet {file} går inte att läsa; be upphovet skicka det igen.</translation>
    </message>
    <message>
        <source>What the store could not take in cannot be kept on this computer either: {reason}. It stays on the screen; make room, then try again.</source>
        <translation>Det som databasen inte kunde ta emot går inte heller att spara på datorn: {reason}. Det står kvar på skärmen; frigör plats och försök igen.</translation>
    </message>
    <message>
        <source>What was to be erased is no longer there, or was erased already; the page shows how it is now.</source>
        <translation>Det som skulle raderas finns inte längre, eller är redan raderat; sidan visar hur det är nu.</translation>
    </message>
    <message>
        <source>What was written does not read back the same as {path}, so nothing was changed; check the store, and the disk.</source>
        <translation>Det som skrevs läses inte tillbaka likadant som {path}, så inget har ändrats; kontrollera databasen och disken.</translation>
    </message>
    <message>
        <source>{address} is not the address of a store on a server; write it like postgresql://name@computer/database.</source>
        <translation>{address} är ingen adress till en databas på en server; skriv den som postgresql://namn@dator/databas.</translation>
    </message>
    <message>
        <source>{count} places of {file} cannot be understood; nothing was changed. Mend them, or choose to bring in the rest without them.</source>
        <translation>{count} ställen i {file} går inte att förstå; inget har ändrats. Rätta dem, eller välj att importera resten utan dem.</translation>
    </message>
    <message>
        <source>{file} belongs to the assessment “{assessment}”, which is not in this store; bring in its exchange workbook first, or open the file where it was written.</source>
        <translation>{file} hör till bedömningen ”{assessment}”, som inte finns i databasen; importera dess utbytesbok först, eller öppna filen där den skrevs.</translation>
    </message>
    <message>
        <source>{file} came without its content; ask the sender to export again with attachments.</source>
        <translation>{file} kom utan innehåll; be avsändaren exportera igen med bilagor.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); check that you may open it.</source>
        <translation>{file} går inte att läsa ({reason}). Kontrollera att filen får öppnas.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a PDF; make the report anew.</source>
        <translation>{file} går inte att läsa som PDF. Gör om rapporten.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}); close it in other programs, or choose another place.</source>
        <translation>{file} går inte att skriva ({reason}). Stäng filen i andra program, eller välj en annan plats.</translation>
    </message>
    <message>
        <source>{file} cannot carry a password with the attachments beside it, which would lie there open; leave one of the two out.</source>
        <translation>{file} kan inte ha lösenord med bilagorna bredvid sig, som skulle ligga öppna där; utelämna det ena.</translation>
    </message>
    <message>
        <source>{file} does not end in .xlsx; name the workbook so.</source>
        <translation>{file} slutar inte på .xlsx. Ge arbetsboken ett sådant namn.</translation>
    </message>
    <message>
        <source>{file} does not say which assessment its interviews belong to; choose the assessment they are to go into.</source>
        <translation>{file} säger inte vilken bedömning dess intervjuer hör till; välj bedömningen de ska in i.</translation>
    </message>
    <message>
        <source>{file} has a sheet with more than {rows} rows or {columns} columns; delete those that are empty.</source>
        <translation>{file} har ett blad med fler än {rows} rader eller {columns} kolumner; ta bort dem som är tomma.</translation>
    </message>
    <message>
        <source>{file} has an empty list at “{key}”; fill it.</source>
        <translation>{file} har en tom lista vid ”{key}”. Fyll i den.</translation>
    </message>
    <message>
        <source>{file} has blanks at an end of the text at “{key}”, or signs that no cell can hold; remove them.</source>
        <translation>{file} har blanksteg i början eller slutet av texten vid ”{key}”, eller tecken som ingen cell kan innehålla; ta bort dem.</translation>
    </message>
    <message>
        <source>{file} has cells far outside any table; delete them and save it again.</source>
        <translation>{file} har celler långt utanför tabellerna. Ta bort dem och spara filen igen.</translation>
    </message>
    <message>
        <source>{file} has changed since it was looked into; check the workbook again. Nothing was brought in.</source>
        <translation>{file} har ändrats sedan den granskades; kontrollera arbetsboken igen. Inget har importerats.</translation>
    </message>
    <message>
        <source>{file} has format {found} at “{key}”; this program reads {expected}.</source>
        <translation>{file} har format {found} vid ”{key}”. Det här programmet läser {expected}.</translation>
    </message>
    <message>
        <source>{file} has format {found}, and this program reads up to {expected}; open it with a newer program.</source>
        <translation>{file} har format {found}, och det här programmet läser till och med {expected}. Öppna filen med ett nyare program.</translation>
    </message>
    <message>
        <source>{file} has more than {limit} parts inside, which no workbook needs; ask the sender to export it again.</source>
        <translation>{file} består av fler än {limit} delar, och så många behöver ingen arbetsbok. Be avsändaren exportera den igen.</translation>
    </message>
    <message>
        <source>{file} has more than {limit} rows; load it in parts.</source>
        <translation>{file} har fler än {limit} rader. Läs in filen i delar.</translation>
    </message>
    <message>
        <source>{file} has more than {rows} rows or {columns} columns; export fewer submissions at a time.</source>
        <translation>{file} har fler än {rows} rader eller {columns} kolumner; exportera färre insända formulär åt gången.</translation>
    </message>
    <message>
        <source>{file} has no column of the form of “{id}” {version}; choose the assessment that its form was made for.</source>
        <translation>{file} har ingen kolumn från formuläret för ”{id}” {version}; välj bedömningen som formuläret gjordes för.</translation>
    </message>
    <message>
        <source>{file} has no sheet “{sheet}”; put it back, with its name as it was exported.</source>
        <translation>{file} har inget blad ”{sheet}”; lägg tillbaka det, med namnet det exporterades med.</translation>
    </message>
    <message>
        <source>{file} has no signature, so nobody can say who made it; ask its maker for the file as the program wrote it.</source>
        <translation>{file} saknar underskrift, så ingen kan säga vem som framställt den; be upphovet om filen som programmet skrev den.</translation>
    </message>
    <message>
        <source>{file} has no text at “{key}”; write it.</source>
        <translation>{file} saknar text vid ”{key}”. Skriv den.</translation>
    </message>
    <message>
        <source>{file} has the key “{key}” twice; remove one.</source>
        <translation>{file} har nyckeln ”{key}” två gånger. Ta bort den ena.</translation>
    </message>
    <message>
        <source>{file} has {count} cells that cannot be understood; mend them and bring it in again. Nothing was changed.</source>
        <translation>Antal celler i {file} som inte går att förstå: {count}. Rätta dem och importera filen igen. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{file} has {count} faults; mend them and load it again. Nothing was loaded.</source>
        <translation>{file} har {count} fel. Rätta det som är fel och läs in filen igen. Inget har lästs in.</translation>
    </message>
    <message>
        <source>{file} has {count} more cells that cannot be understood; mend those named first.</source>
        <translation>{file} har {count} celler till som inte går att förstå; rätta de nämnda först.</translation>
    </message>
    <message>
        <source>{file} has {found} MB, and an attachment may have {limit} MB at most; attach a smaller copy, or a part of it.</source>
        <translation>{file} har {found} MB, och en bilaga får ha högst {limit} MB; bifoga en mindre kopia, eller en del av den.</translation>
    </message>
    <message>
        <source>{file} has {found} at “{key}”; expected a list.</source>
        <translation>{file} har {found} vid ”{key}”. Där ska stå en lista.</translation>
    </message>
    <message>
        <source>{file} has {found} at “{key}”; expected a number.</source>
        <translation>{file} har {found} vid ”{key}”. Där ska stå ett tal.</translation>
    </message>
    <message>
        <source>{file} has {found} at “{key}”; expected a text.</source>
        <translation>{file} har {found} vid ”{key}”. Där ska stå en text.</translation>
    </message>
    <message>
        <source>{file} has {found} at “{key}”; expected a whole number.</source>
        <translation>{file} har {found} vid ”{key}”. Där ska stå ett heltal.</translation>
    </message>
    <message>
        <source>{file} has {found} at “{key}”; expected an object.</source>
        <translation>{file} har {found} vid ”{key}”. Där ska stå ett objekt.</translation>
    </message>
    <message>
        <source>{file} has {found} at “{key}”; expected one of: {expected}.</source>
        <translation>{file} har {found} vid ”{key}”. Där ska stå något av: {expected}.</translation>
    </message>
    <message>
        <source>{file} has {found} at “{key}”; expected true or false.</source>
        <translation>{file} har {found} vid ”{key}”. Där ska stå true eller false.</translation>
    </message>
    <message>
        <source>{file} has {found} at “{key}”; expected: {expected}.</source>
        <translation>{file} har {found} vid ”{key}”. Där ska stå: {expected}.</translation>
    </message>
    <message>
        <source>{file} has {found} bytes, more than the {limit} that are read; send it in parts.</source>
        <translation>{file} har {found} byte, mer än de {limit} som läses. Skicka filen i delar.</translation>
    </message>
    <message>
        <source>{file} has {found} characters at “{key}”; at most {limit} fit the drawing.</source>
        <translation>{file} har {found} tecken vid ”{key}”. Högst {limit} får plats i bilden.</translation>
    </message>
    <message>
        <source>{file} has {found} entries at “{key}”; expected: {expected}.</source>
        <translation>Antal poster i {file} vid ”{key}”: {found}. Det ska vara {expected}.</translation>
    </message>
    <message>
        <source>{file} has {found} twice at “{key}”; remove one.</source>
        <translation>{file} har {found} två gånger vid ”{key}”. Ta bort den ena.</translation>
    </message>
    <message>
        <source>{file} has “{key}”, which is not known here; expected: {expected}.</source>
        <translation>{file} har ”{key}”, som inte är känt här. Där ska stå: {expected}.</translation>
    </message>
    <message>
        <source>{file} holds no assessments: a peer pack comes in by “clusterdyn peers --add”, an instrument by “clusterdyn instrument import”, and both on the page Exchange.</source>
        <translation>{file} innehåller inga bedömningar: ett jämförelsepaket importeras med ”clusterdyn peers --add”, ett instrument med ”clusterdyn instrument import”, och båda på sidan Utbyte.</translation>
    </message>
    <message>
        <source>{file} holds no password; write it there on one line.</source>
        <translation>{file} innehåller inget lösenord; skriv det där på en rad.</translation>
    </message>
    <message>
        <source>{file} holds no table of submissions from ODK or KoboToolbox; export it there as CSV or XLSX, with all columns.</source>
        <translation>{file} innehåller ingen tabell med insända formulär från ODK eller KoboToolbox; exportera den där som CSV eller XLSX, med alla kolumner.</translation>
    </message>
    <message>
        <source>{file} is a folder or a device and not a file; choose the file itself.</source>
        <translation>{file} är en mapp eller en enhet och ingen fil; välj själva filen.</translation>
    </message>
    <message>
        <source>{file} is a folder; attach the files in it one by one.</source>
        <translation>{file} är en mapp; bifoga filerna i den en i taget.</translation>
    </message>
    <message>
        <source>{file} is broken in line {line}: a quotation mark is missing, or a cell is far too long. Export it from the server again.</source>
        <translation>{file} är trasig på rad {line}: ett citattecken saknas, eller en cell är alldeles för lång. Exportera den från servern igen.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read; ask for it to be sent again.</source>
        <translation>{file} är skadad och går inte att läsa. Be att få filen skickad igen.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be unpacked; export it from the server again.</source>
        <translation>{file} är skadad och går inte att packa upp; exportera den från servern igen.</translation>
    </message>
    <message>
        <source>{file} is empty, so there is nothing to attach; choose another file.</source>
        <translation>{file} är tom, så det finns inget att bifoga; välj en annan fil.</translation>
    </message>
    <message>
        <source>{file} is empty; ask for it to be sent again.</source>
        <translation>{file} är tom. Be att få filen skickad igen.</translation>
    </message>
    <message>
        <source>{file} is no longer what its maker signed, so it is not taken; ask its maker to send it again.</source>
        <translation>{file} är inte längre det som upphovet undertecknade, så den tas inte emot; be upphovet skicka den igen.</translation>
    </message>
    <message>
        <source>{file} is no peer pack; choose the file that your partner sent.</source>
        <translation>{file} är inget jämförelsepaket; välj filen som partnern skickade.</translation>
    </message>
    <message>
        <source>{file} is not JSON (line {line}, column {column}); mend it there.</source>
        <translation>{file} är inte JSON (rad {line}, kolumn {column}). Rätta filen där.</translation>
    </message>
    <message>
        <source>{file} is not an Excel workbook (.xlsx); save it as one and bring it in again.</source>
        <translation>{file} är inte en Excel-arbetsbok (.xlsx). Spara filen som en sådan och importera den igen.</translation>
    </message>
    <message>
        <source>{file} is not an exchange workbook of this program; export one from the program to begin with.</source>
        <translation>{file} är inte en arbetsbok från det här programmet. Exportera en från programmet att börja med.</translation>
    </message>
    <message>
        <source>{file} is not an instrument workbook; export one with “clusterdyn instrument export” and work in that.</source>
        <translation>{file} är ingen instrumentbok; exportera en med ”clusterdyn instrument export” och arbeta i den.</translation>
    </message>
    <message>
        <source>{file} is not written in UTF-8 (line {line}, column {column}); save it as UTF-8.</source>
        <translation>{file} är inte skriven i UTF-8 (rad {line}, kolumn {column}). Spara filen som UTF-8.</translation>
    </message>
    <message>
        <source>{file} is protected by a password; give the one it was written with.</source>
        <translation>{file} är skyddad med lösenord; ange det som den skrevs med.</translation>
    </message>
    <message>
        <source>{file} is still being written; wait until it is complete, and bring it in again.</source>
        <translation>{file} skrivs fortfarande; vänta tills den är klar och importera den igen.</translation>
    </message>
    <message>
        <source>{file} lacks “{key}”; add it.</source>
        <translation>{file} saknar ”{key}”. Lägg till det.</translation>
    </message>
    <message>
        <source>{file} names {found} at “{key}”, which is not among the {expected}.</source>
        <translation>{file} anger {found} vid ”{key}”, men det finns inte bland {expected}.</translation>
    </message>
    <message>
        <source>{file} says “{found}” at “{key}”, another language than its name; mend one.</source>
        <translation>{file} anger ”{found}” vid ”{key}”, ett annat språk än i filnamnet. Rätta det ena.</translation>
    </message>
    <message>
        <source>{file} shows figures about groups so small that they could be recognised, so it is not taken; tell its maker.</source>
        <translation>{file} visar siffror om så små grupper att de kan kännas igen, så den tas inte emot; säg det till upphovet.</translation>
    </message>
    <message>
        <source>{file} unpacks to more than is read; split it into several workbooks.</source>
        <translation>{file} blir större än vad som kan läsas när den packas upp. Dela upp den på flera arbetsböcker.</translation>
    </message>
    <message>
        <source>{file} was made by a later version of the program (format {found}, and this one knows {known}); update ClusterDyn Desktop.</source>
        <translation>{file} är gjord med en senare version av programmet (format {found}, och det här kan {known}); uppdatera ClusterDyn Desktop.</translation>
    </message>
    <message>
        <source>{file} was not delivered: read back, it held {found} of {expected} files; export it again.</source>
        <translation>{file} har inte lämnats ut: vid tillbakaläsning innehöll den {found} av {expected} filer; exportera igen.</translation>
    </message>
    <message>
        <source>{file} was not delivered: read back, it was not what had been signed; try again.</source>
        <translation>{file} levererades inte: tillbakaläst var den inte det som undertecknats; försök igen.</translation>
    </message>
    <message>
        <source>{file} was not delivered: read back, {assessment} held {found} where {expected} was written; export it again.</source>
        <translation>{file} har inte lämnats ut: vid tillbakaläsning innehöll {assessment} {found} där {expected} hade skrivits. Exportera igen.</translation>
    </message>
    <message>
        <source>{file} was not delivered: reading it back gave something else than was written. Please write it again, and tell us if it happens once more.</source>
        <translation>{file} levererades inte: tillbakaläst gav den något annat än det som skrevs. Skriv den igen, och hör av er till oss om det händer en gång till.</translation>
    </message>
    <message>
        <source>{file} was written by a newer program (format {found}); use that program’s version.</source>
        <translation>{file} är skriven med ett nyare program (format {found}); använd den programversionen.</translation>
    </message>
    <message>
        <source>{file}, line {line}, has {found} fields where {expected} are expected; look for a comma or quote too many.</source>
        <translation>{file}, rad {line}, har {found} fält i stället för {expected}. Leta efter ett komma eller citattecken för mycket.</translation>
    </message>
    <message>
        <source>{file}, line {line}: a field is too long to be read; look for a quote that is not closed.</source>
        <translation>{file}, rad {line}: ett fält är för långt för att läsas. Leta efter ett citattecken som inte avslutas.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the quotes do not match; close each quote and double those inside.</source>
        <translation>{file}, rad {line}: citattecknen går inte ihop. Avsluta varje citat och dubblera citattecken inuti.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{column}” is empty; give a value.</source>
        <translation>{file}, rad {line}: ”{column}” är tom. Ange ett värde.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{column}” is yes though interview {interview} has no consent for quotes; change one.</source>
        <translation>{file}, rad {line}: ”{column}” är ja fast intervju {interview} saknar samtycke till citat. Ändra det ena.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{column}” is {found} though the state is “{state}”; remove the score or change the state.</source>
        <translation>{file}, rad {line}: ”{column}” är {found} fast läget är ”{state}”. Ta bort poängen eller ändra läget.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{column}” is {found}; give a number from {lowest} to {highest}.</source>
        <translation>{file}, rad {line}: ”{column}” är {found}. Ange ett tal från {lowest} till {highest}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{column}” is “{found}”, as in line {first} already; remove one.</source>
        <translation>{file}, rad {line}: ”{column}” är ”{found}”, precis som på rad {first}. Ta bort den ena.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{column}” is “{found}”, which is not in {expected}; mend one of them.</source>
        <translation>{file}, rad {line}: ”{column}” är ”{found}”, som inte finns i {expected}. Rätta det ena.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{column}” is “{found}”; give a country code of two letters.</source>
        <translation>{file}, rad {line}: ”{column}” är ”{found}”. Ange en landskod med två bokstäver.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{column}” is “{found}”; give a number with a decimal point.</source>
        <translation>{file}, rad {line}: ”{column}” är ”{found}”. Ange ett tal med decimalpunkt.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{column}” is “{found}”; give a whole number.</source>
        <translation>{file}, rad {line}: ”{column}” är ”{found}”. Ange ett heltal.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{column}” is “{found}”; give one of {expected}.</source>
        <translation>{file}, rad {line}: ”{column}” är ”{found}”. Ange något av {expected}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{column}” is “{found}”; write the date like 2026-10-14.</source>
        <translation>{file}, rad {line}: ”{column}” är ”{found}”. Skriv datumet som 2026-10-14.</translation>
    </message>
    <message>
        <source>{file}, row {row}, column “{column}”: “{found}” is no date and time; write it as {expected}.</source>
        <translation>{file}, rad {row}, kolumn ”{column}”: ”{found}” är inget datum med tid; skriv det som {expected}.</translation>
    </message>
    <message>
        <source>{file}, row {row}, column “{column}”: “{found}” is no date; write it as {expected}.</source>
        <translation>{file}, rad {row}, kolumn ”{column}”: ”{found}” är inget datum; skriv det som {expected}.</translation>
    </message>
    <message>
        <source>{file}, row {row}, column “{column}”: “{found}” is none of the answers of the form ({expected}); correct it on the server and export again.</source>
        <translation>{file}, rad {row}, kolumn ”{column}”: ”{found}” är inget av formulärets svar ({expected}); rätta det på servern och exportera igen.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the form was made from another instrument than the assessment’s ({expected}), so the row is left out; bring it into an assessment with the same one.</source>
        <translation>{file}, rad {row}: formuläret gjordes av ett annat instrument än bedömningens ({expected}), så raden utelämnas; importera den i en bedömning med samma.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the submission has no id (column {column}), so it is left out; export it with all columns.</source>
        <translation>{file}, rad {row}: det insända formuläret har inget id (kolumn {column}), så det utelämnas; exportera det med alla kolumner.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the submission {found} stands in the table twice; only the first row of it is read.</source>
        <translation>{file}, rad {row}: det insända formuläret {found} står två gånger i tabellen; bara dess första rad läses.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: a new row cannot be added to this sheet; add it in the program.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: i det här bladet går det inte att lägga till rader. Lägg till i programmet i stället.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: a new row needs the column “{needed}”, which is missing; bring it back.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: en ny rad behöver kolumnen ”{needed}”, som saknas. Lägg tillbaka den.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: a value is needed here; give one.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: här behövs ett värde. Ange ett.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: the cell holds an error of a formula; type the value itself.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: cellen innehåller ett formelfel; skriv själva värdet.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: the cell was merged with others and lost its value; unmerge the cells and type it again.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: cellen har sammanfogats med andra och förlorat sitt värde; dela cellerna och skriv det igen.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: the formula has no value stored with it; type the value itself.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: formeln har inget sparat värde; skriv själva värdet.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: the hidden id “{found}” is not in this workbook; clear it to add a new row.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: det dolda id:t ”{found}” finns inte i arbetsboken. Töm cellen för att lägga till en ny rad.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: the quote is permitted though its interview has no consent for quotes; change one.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: citatet får användas fast intervjun saknar samtycke till citat. Ändra det ena.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: the row is about {found}, and its hidden id about {expected}; sort whole rows, not single columns.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: raden gäller {found}, och dess dolda id gäller {expected}. Sortera hela rader, inte enstaka kolumner.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: the state is scored and there is no score; give one or change the state.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: läget är poängsatt, men poäng saknas. Ange en poäng eller ändra läget.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: there is a score ({found}) though the state is not scored; change one.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: det finns en poäng ({found}) fast läget inte är poängsatt. Ändra det ena.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: this column stands twice; remove one.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: kolumnen finns två gånger. Ta bort den ena.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: this row stands twice with different values; remove one.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: raden finns två gånger med olika värden. Ta bort den ena.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: whether the answers may be used is neither yes nor no, so {count} answers stay out. Ask the respondent to choose, and bring it in again.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: om svaren får användas är varken ja eller nej, så {count} svar stannar utanför. Be intervjupersonen välja och importera filen igen.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: {found} is not from {lowest} to {highest}; change it.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: {found} ligger inte mellan {lowest} och {highest}. Ändra talet.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: “{found}” is no assessment of this workbook; choose one that is.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: bedömningen ”{found}” finns inte i arbetsboken. Välj en som finns.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: “{found}” is no date and time; write it like 2026-10-14 09:12, in UTC.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: ”{found}” är inget datum med tid; skriv det som 2026-10-14 09:12, i UTC.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: “{found}” is no date; write it like 2026-10-14.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: ”{found}” är inget datum. Skriv det som 2026-10-14.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: “{found}” is no number; give one.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: ”{found}” är inget tal. Ange ett.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: “{found}” is no question of the instrument; give a number like 2.08.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: frågan ”{found}” finns inte i instrumentet. Ange ett nummer som 2.08.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: “{found}” is no respondent of this assessment; choose one who is.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: intervjupersonen ”{found}” finns inte i bedömningen. Välj en som finns.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: “{found}” is no whole number; give one.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: ”{found}” är inget heltal. Ange ett.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: “{found}” is not among the choices; take one from the list.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: ”{found}” finns inte bland valen. Välj ur listan.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: “{found}” is not the tag of a language, or stands there twice; write for example fi or fr-CA.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: ”{found}” är ingen språkkod, eller står där två gånger; skriv till exempel fi eller fr-CA.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”: the hidden column with the ids is missing; ask the sender to export it again.</source>
        <translation>{file}, blad ”{sheet}”: den dolda kolumnen med id:n saknas. Be avsändaren exportera filen igen.</translation>
    </message>
    <message>
        <source>{file}: no question measures the variable {found} (“{key}”); add one.</source>
        <translation>{file}: ingen fråga mäter variabeln {found} (”{key}”). Lägg till en.</translation>
    </message>
    <message>
        <source>{file}: the column “{column}” in line {line} is not known; the columns are {expected}.</source>
        <translation>{file}: kolumnen ”{column}” på rad {line} är inte känd. Kolumnerna är {expected}.</translation>
    </message>
    <message>
        <source>{file}: the column “{column}” is missing in line {line}; the columns are {expected}.</source>
        <translation>{file}: kolumnen ”{column}” saknas på rad {line}. Kolumnerna är {expected}.</translation>
    </message>
    <message>
        <source>{file}: the column “{column}” stands twice in line {line}; remove one.</source>
        <translation>{file}: kolumnen ”{column}” finns två gånger på rad {line}. Ta bort den ena.</translation>
    </message>
    <message>
        <source>{file}: the instrument “{found}” {version} of {assessment} is not at hand; install the program version that has it.</source>
        <translation>{file}: instrumentet ”{found}” {version} för {assessment} finns inte här; installera den programversion som har det.</translation>
    </message>
    <message>
        <source>{file}: the loop {found} at “{key}” has no link from {source} to {target}; add it.</source>
        <translation>{file}: slingan {found} vid ”{key}” saknar samband från {source} till {target}. Lägg till det.</translation>
    </message>
    <message>
        <source>{file}: the loop {found} at “{key}” has {minuses} minus signs, which is not type {type}.</source>
        <translation>{file}: slingan {found} vid ”{key}” har {minuses} minustecken, vilket inte stämmer med typ {type}.</translation>
    </message>
    <message>
        <source>{file}: the loop {found} at “{key}” passes a variable twice; split it.</source>
        <translation>{file}: slingan {found} vid ”{key}” går genom en variabel två gånger. Dela den.</translation>
    </message>
    <message>
        <source>{file}: the sheet with the questions has lost its hidden first column, so no answer can be told from another. Ask for the file as it was filled in, or key the answers by hand.</source>
        <translation>{file}: bladet med frågorna har förlorat sin dolda första kolumn, så svaren går inte att skilja åt. Be om filen som den fylldes i, eller mata in svaren för hand.</translation>
    </message>
    <message>
        <source>{file}: the sheet “{sheet}” has no column “{column}”; put it back.</source>
        <translation>{file}: bladet ”{sheet}” har ingen kolumn ”{column}”; lägg tillbaka den.</translation>
    </message>
    <message>
        <source>{folder} holds more than {limit} text files; remove those that do not belong.</source>
        <translation>{folder} innehåller fler än {limit} textfiler. Ta bort dem som inte hör dit.</translation>
    </message>
    <message>
        <source>{found} is less than a peer pack allows; choose {least} or more, so that nobody can be recognised.</source>
        <translation>{found} är mindre än ett jämförelsepaket tillåter; välj {least} eller mer, så att ingen kan kännas igen.</translation>
    </message>
    <message>
        <source>{found} is no evidence grade; type one from 0 to {highest}.</source>
        <translation>{found} är ingen grad av belägg; skriv en från 0 till {highest}.</translation>
    </message>
    <message>
        <source>{found} is no score; type one from {lowest} to {highest}, or the letter of a state.</source>
        <translation>{found} är ingen poäng; skriv en från {lowest} till {highest}, eller bokstaven för ett läge.</translation>
    </message>
    <message>
        <source>{found} is no year for an indicator; give one from {first} to {last}.</source>
        <translation>{found} är inget år för en indikator; ange ett från {first} till {last}.</translation>
    </message>
    <message>
        <source>{label} does not agree that answers are used, or no longer does, so no questions are sent. Where consent is given anew, record that in the interview first.</source>
        <translation>{label} samtycker inte, eller inte längre, till att svaren används, så inga frågor skickas. Ges samtycke på nytt: notera det först i intervjun.</translation>
    </message>
    <message>
        <source>{label} has answered every question of the interview, so there is nothing to fill in.</source>
        <translation>{label} har svarat på intervjuns alla frågor, så det finns inget att fylla i.</translation>
    </message>
    <message>
        <source>{location} is no store that can be opened; give a file, or the URL of a server.</source>
        <translation>{location} är ingen databas som går att öppna. Ange en fil, eller en servers URL.</translation>
    </message>
    <message>
        <source>{maker} is known here by the fingerprint {known}, and this pack has {fingerprint}. It may be somebody else&apos;s: ask {maker} by telephone whether they have a new key, and bring the pack in only then.</source>
        <translation>{maker} är känd här med fingeravtrycket {known}, och det här paketet har {fingerprint}. Det kan vara någon annans: fråga {maker} per telefon om de har en ny nyckel och importera paketet först då.</translation>
    </message>
    <message>
        <source>{moment} is still to come; choose a moment that has been.</source>
        <translation>{moment} har inte varit än; välj en tidpunkt som har varit.</translation>
    </message>
    <message>
        <source>{path} is a backup, and it stays as it is; open your store, and restore the backup under Safekeeping.</source>
        <translation>{path} är en säkerhetskopia och lämnas som den är; öppna databasen och återställ säkerhetskopian under Säkert förvar.</translation>
    </message>
    <message>
        <source>{path} is a database of another program; check the name. It was left as it is.</source>
        <translation>{path} är ett annat programs databas. Kontrollera namnet. Den har lämnats som den är.</translation>
    </message>
    <message>
        <source>{path} is a folder; name the file of the store.</source>
        <translation>{path} är en mapp. Ange databasens fil.</translation>
    </message>
    <message>
        <source>{path} is an empty file; remove it to begin a new store, or name another one.</source>
        <translation>{path} är en tom fil. Ta bort den för att börja en ny databas, eller ange en annan.</translation>
    </message>
    <message>
        <source>{path} is encrypted and cannot be brought up to date without its passphrase; copy the file to another disk yourself, and the one ending in -wal if there is one, and open the copy.</source>
        <translation>{path} är krypterad och kan inte uppdateras utan sin lösenfras; kopiera filen till en annan disk för hand, och den som slutar på -wal om den finns, och öppna kopian.</translation>
    </message>
    <message>
        <source>{path} is encrypted, or is no store of this program; give its passphrase, with --passphrase-file or when asked for it.</source>
        <translation>{path} är krypterad, eller är ingen databas för programmet; ange lösenfrasen, med --passphrase-file eller när den efterfrågas.</translation>
    </message>
    <message>
        <source>{path} is encrypted, or nothing in it can be read. With its passphrase, what can be read is saved by “clusterdyn --passphrase-file FILE rescue”; or restore a backup.</source>
        <translation>{path} är krypterad, eller går inte att läsa alls. Med lösenfrasen sparas det som går att läsa med ”clusterdyn --passphrase-file FIL rescue”; eller återställ en säkerhetskopia.</translation>
    </message>
    <message>
        <source>{path} is no backup of this program; choose another file.</source>
        <translation>{path} är ingen säkerhetskopia från det här programmet; välj en annan fil.</translation>
    </message>
    <message>
        <source>{path} is not a store of this program; check the name. It was left as it is.</source>
        <translation>{path} är inte en databas från det här programmet. Kontrollera namnet. Filen har lämnats som den är.</translation>
    </message>
    <message>
        <source>{sheet}, cell {cell}: “{found}”, where {expected} was signed.</source>
        <translation>{sheet}, cell {cell}: ”{found}”, där {expected} undertecknades.</translation>
    </message>
    <message>
        <source>{who} changed the same details at {at}, while this was open. What you typed is still here: keep it once more to put it in the place of theirs, or leave it to let theirs stay.</source>
        <translation>{who} ändrade samma uppgifter {at}, medan det här var öppet. Det som skrivits finns kvar här: spara en gång till för att ersätta det andra, eller lämna det för att låta det andra stå.</translation>
    </message>
    <message>
        <source>{who} changed this answer at {at}, while you were working on it. Nothing was written over; what you typed is still here, and you decide which of the two stays.</source>
        <translation>{who} ändrade svaret {at}, under arbetet med det. Inget har skrivits över; det som skrivits finns kvar, och det går att välja vilket av de två som ska stå.</translation>
    </message>
    <message numerus="yes">
        <source>– and %n more problem(s).</source>
        <translation>
            <numerusform>– och ytterligare %n problem.</numerusform>
            <numerusform>– och ytterligare %n problem.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{assessment}” begins in this store at {beginning}; choose a moment from then on.</source>
        <translation>”{assessment}” börjar i databasen {beginning}; välj en tidpunkt från och med då.</translation>
    </message>
    <message>
        <source>“{assessment}” fits {count} assessments; give more letters of the id, or the code.</source>
        <translation>”{assessment}” passar in på {count} bedömningar. Ange fler tecken av id:t, eller koden.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are two clusters; rounds of one and the same cluster can be compared.</source>
        <translation>”{first}” och ”{second}” är två kluster; omgångar av ett och samma kluster kan jämföras.</translation>
    </message>
    <message>
        <source>“{found}” can be {known}; type the number with its points.</source>
        <translation>”{found}” kan vara {known}; skriv numret med punkter.</translation>
    </message>
    <message>
        <source>“{found}” is no figure; write a number, or leave it empty and say why.</source>
        <translation>”{found}” är ingen siffra; skriv ett tal, eller lämna tomt och säg varför.</translation>
    </message>
    <message>
        <source>“{found}” is no moment; write a day as 2026-10-14, or a day and a time as 2026-10-14T12:00.</source>
        <translation>”{found}” är ingen tidpunkt; skriv en dag som 2026-10-14, eller dag och tid som 2026-10-14T12:00.</translation>
    </message>
    <message>
        <source>“{found}” is none of the letters below; put a quote in quotation marks, and a semicolon before a note.</source>
        <translation>”{found}” är ingen av bokstäverna nedan; sätt citat inom citattecken, och ett semikolon före en anteckning.</translation>
    </message>
    <message>
        <source>“{found}” is not the fingerprint of this pack, which is {fingerprint}; do not bring it in before its maker says that it is theirs.</source>
        <translation>”{found}” är inte det här paketets fingeravtryck, som är {fingerprint}; importera det inte förrän upphovet säger att det är deras.</translation>
    </message>
    <message>
        <source>“{found}” says something a second time on this line; take one of the two away.</source>
        <translation>”{found}” säger något en andra gång på raden; ta bort det ena.</translation>
    </message>
    <message>
        <source>“{id}” {version} is here already, and {count} key(s) of its structure or of its base language differ ({examples}); give the changed one a new version.</source>
        <translation>”{id}” {version} finns redan här, och {count} nycklar i strukturen eller grundspråket skiljer sig ({examples}); ge det ändrade en ny version.</translation>
    </message>
    <message>
        <source>“{maker}” is a cluster of this pack, or the organisation of one, and would give it away; choose the name of the agency that makes the pack.</source>
        <translation>”{maker}” är ett kluster i paketet, eller organisationen för ett, och skulle röja det; välj namnet på den som framställer paketet.</translation>
    </message>
    <message>
        <source>“{option}” does not go with fill-in workbooks; leave it out.</source>
        <translation>”{option}” hör inte ihop med svarsböcker; utelämna det.</translation>
    </message>
    <message>
        <source>“{option}” goes with “--purpose fill-in” only; add that, or leave it out.</source>
        <translation>”{option}” hör bara ihop med ”--purpose fill-in”; lägg till det, eller utelämna det.</translation>
    </message>
    <message>
        <source>“{option}” is for “--purpose peer-pack”; leave it out, or add that.</source>
        <translation>”{option}” är för ”--purpose peer-pack”; utelämna det, eller lägg till det.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n åtgärd</numerusform>
            <numerusform>%n åtgärder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed value(s)</source>
        <translation>
            <numerusform>%n överenskommet värde</numerusform>
            <numerusform>%n överenskomna värden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n bedömning</numerusform>
            <numerusform>%n bedömningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) here were made with version {version}.</source>
        <translation>
            <numerusform>%n bedömning här är gjord med version {version}.</numerusform>
            <numerusform>%n bedömningar här är gjorda med version {version}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) lie in the bin here. What comes in stays in the bin with them.</source>
        <translation>
            <numerusform>%n bedömning ligger i papperskorgen här. Det som kommer in stannar i papperskorgen med den.</numerusform>
            <numerusform>%n bedömningar ligger i papperskorgen här. Det som kommer in stannar i papperskorgen med dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) were erased here; nothing of them comes in again.</source>
        <translation>
            <numerusform>%n bedömning har raderats här; inget av den kommer in igen.</numerusform>
            <numerusform>%n bedömningar har raderats här; inget av dem kommer in igen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation>
            <numerusform>%n bifogad fil</numerusform>
            <numerusform>%n bifogade filer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) did not come along. They are listed without content; they can come later, in a zip file beside the workbook.</source>
        <translation>
            <numerusform>%n bifogad fil följde inte med. Den listas utan innehåll; den kan komma senare, i en zip-fil bredvid arbetsboken.</numerusform>
            <numerusform>%n bifogade filer följde inte med. De listas utan innehåll; de kan komma senare, i en zip-fil bredvid arbetsboken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) in {file} beside it.</source>
        <translation>
            <numerusform>%n bifogad fil i {file} bredvid.</numerusform>
            <numerusform>%n bifogade filer i {file} bredvid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) in {file}.</source>
        <translation>
            <numerusform>%n bifogad fil i {file}.</numerusform>
            <numerusform>%n bifogade filer i {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case story(s)</source>
        <translation>
            <numerusform>%n fallberättelse</numerusform>
            <numerusform>%n fallberättelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n kluster</numerusform>
            <numerusform>%n kluster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) decided</source>
        <translation>
            <numerusform>%n konflikt avgjord</numerusform>
            <numerusform>%n konflikter avgjorda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) decided.</source>
        <translation>
            <numerusform>%n konflikt avgjord.</numerusform>
            <numerusform>%n konflikter avgjorda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) on the cluster</source>
        <translation>
            <numerusform>%n uppgift om klustret</numerusform>
            <numerusform>%n uppgifter om klustret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) on the round</source>
        <translation>
            <numerusform>%n uppgift om omgången</numerusform>
            <numerusform>%n uppgifter om omgången</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fill-in workbook(s), one a respondent.</source>
        <translation>
            <numerusform>%n svarsbok, en per intervjuperson.</numerusform>
            <numerusform>%n svarsböcker, en per intervjuperson.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indikator</numerusform>
            <numerusform>%n indikatorer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n intervju</numerusform>
            <numerusform>%n intervjuer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) were erased by whoever kept them, and are erased here as well for good: {labels}.</source>
        <translation>
            <numerusform>%n intervju har raderats av den som förvarade den, och raderas för gott även här: {labels}.</numerusform>
            <numerusform>%n intervjuer har raderats av den som förvarade dem, och raderas för gott även här: {labels}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jotting(s)</source>
        <translation>
            <numerusform>%n lösanteckning</numerusform>
            <numerusform>%n lösanteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left open</source>
        <translation>
            <numerusform>%n lämnad öppen</numerusform>
            <numerusform>%n lämnade öppna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new interview(s) may be here already, made separately, with the same label, role and day: {labels}. Both are kept; take one out if they are the same.</source>
        <translation>
            <numerusform>%n ny intervju kan redan finnas här, gjord för sig, med samma beteckning, roll och dag: {labels}. Båda behålls; ta bort den ena om de är densamma.</numerusform>
            <numerusform>%n nya intervjuer kan redan finnas här, gjorda för sig, med samma beteckning, roll och dag: {labels}. Båda behålls; ta bort den ena där de är densamma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left out</source>
        <translation>
            <numerusform>%n ställe utelämnat</numerusform>
            <numerusform>%n ställen utelämnade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left out.</source>
        <translation>
            <numerusform>%n ställe utelämnat.</numerusform>
            <numerusform>%n ställen utelämnade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n fråga</numerusform>
            <numerusform>%n frågor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided value(s) stay as they are here. They wait on the Exchange page until somebody decides.</source>
        <translation>
            <numerusform>%n oavgjort värde står kvar som det är här. Det väntar på sidan Utbyte tills någon avgör.</numerusform>
            <numerusform>%n oavgjorda värden står kvar som de är här. De väntar på sidan Utbyte tills någon avgör.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) from earlier imports wait for a decision.</source>
        <translation>
            <numerusform>%n värde från tidigare importer väntar på beslut.</numerusform>
            <numerusform>%n värden från tidigare importer väntar på beslut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) wait for a decision: above, under “Decide”.</source>
        <translation>
            <numerusform>%n värde väntar på beslut: ovan, under ”Avgör”.</numerusform>
            <numerusform>%n värden väntar på beslut: ovan, under ”Avgör”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A fill-in workbook for {label} with %n question(s). When it comes back, drop it here.</source>
        <translation>
            <numerusform>En svarsbok för {label} med %n fråga. När den kommer tillbaka: släpp den här.</numerusform>
            <numerusform>En svarsbok för {label} med %n frågor. När den kommer tillbaka: släpp den här.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A form with %n question(s). Upload it to ODK or KoboToolbox; drop what it collects here.</source>
        <translation>
            <numerusform>Ett formulär med %n fråga. Ladda upp det till ODK eller KoboToolbox; släpp det som samlas in här.</numerusform>
            <numerusform>Ett formulär med %n frågor. Ladda upp det till ODK eller KoboToolbox; släpp det som samlas in här.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A peer pack of %n cluster(s). Tell partners its fingerprint by telephone: {fingerprint}.</source>
        <translation>
            <numerusform>Ett jämförelsepaket om %n kluster. Läs upp dess fingeravtryck för partner per telefon: {fingerprint}.</numerusform>
            <numerusform>Ett jämförelsepaket om %n kluster. Läs upp dess fingeravtryck för partner per telefon: {fingerprint}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message numerus="yes">
        <source>All %n respondent(s), a file each</source>
        <translation>
            <numerusform>Alla %n intervjuperson, en fil var</numerusform>
            <numerusform>Alla %n intervjupersoner, en fil var</numerusform>
        </translation>
    </message>
    <message>
        <source>All are decided. A backup is made first, and the whole import can be undone as one step.</source>
        <translation>Alla är avgjorda. En säkerhetskopia görs först, och hela importen kan ångras som ett steg.</translation>
    </message>
    <message>
        <source>Anonymous figures of a country’s clusters for the network, signed by you. No texts, no names; which assessments are chosen makes no difference.</source>
        <translation>Anonyma siffror om ett lands kluster för nätverket, undertecknade härifrån. Inga texter, inga namn; vilka bedömningar som är valda spelar ingen roll.</translation>
    </message>
    <message>
        <source>Anonymous figures of partners’ clusters.</source>
        <translation>Anonyma siffror om partners kluster.</translation>
    </message>
    <message>
        <source>Answers and their dictionary: {interviews} and {answers}.</source>
        <translation>Svar och deras förteckning: {interviews} och {answers}.</translation>
    </message>
    <message>
        <source>Answers from phones</source>
        <translation>Svar från telefoner</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Bedömningar</translation>
    </message>
    <message>
        <source>Assessments you make or bring in are listed here.</source>
        <translation>Här listas bedömningar som görs eller importeras.</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Bilaga</translation>
    </message>
    <message>
        <source>Attachments stay here: beside it they would lie unprotected</source>
        <translation>Bilagor stannar här: bredvid den skulle de ligga oskyddade</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Before anything changes</source>
        <translation>Innan något ändras</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Bring in files</source>
        <translation>Importera filer</translation>
    </message>
    <message numerus="yes">
        <source>Bring in the rest without these %n place(s)</source>
        <translation>
            <numerusform>Importera resten utan det här %n stället</numerusform>
            <numerusform>Importera resten utan de här %n ställena</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in, decide later</source>
        <translation>Importera, avgör senare</translation>
    </message>
    <message>
        <source>Bringing it in…</source>
        <translation>Importerar…</translation>
    </message>
    <message>
        <source>Brought in: {file}.</source>
        <translation>Importerad: {file}.</translation>
    </message>
    <message>
        <source>Brought in: {what}.</source>
        <translation>Importerat: {what}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Case story</source>
        <translation>Fallberättelse</translation>
    </message>
    <message>
        <source>Choose all shown</source>
        <translation>Välj alla som visas</translation>
    </message>
    <message>
        <source>Choose assessments, and what is to be made of them.</source>
        <translation>Välj bedömningar, och vad som ska göras av dem.</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Välj inga</translation>
    </message>
    <message>
        <source>Choose one assessment only.</source>
        <translation>Välj bara en bedömning.</translation>
    </message>
    <message>
        <source>Choose what is to go out.</source>
        <translation>Välj vad som ska gå ut.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Kluster</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n value(s)…</source>
        <translation>
            <numerusform>Avgör %n värde…</numerusform>
            <numerusform>Avgör %n värden…</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Avgör…</translation>
    </message>
    <message>
        <source>Each decision is kept at once. The history shows it, and can undo it.</source>
        <translation>Varje beslut sparas genast. Historiken visar det och kan ångra det.</translation>
    </message>
    <message>
        <source>Each one’s own</source>
        <translation>Vars och ens eget</translation>
    </message>
    <message>
        <source>Edited in Excel: {what}</source>
        <translation>Ändrat i Excel: {what}</translation>
    </message>
    <message>
        <source>Every role</source>
        <translation>Alla roller</translation>
    </message>
    <message>
        <source>Everything in the assessments you choose. Partners edit it in Excel and send it back.</source>
        <translation>Allt i de valda bedömningarna. Partner ändrar i Excel och skickar tillbaka.</translation>
    </message>
    <message>
        <source>Everything in these tables is here already.</source>
        <translation>Allt i tabellerna finns redan här.</translation>
    </message>
    <message>
        <source>Everything in this file is here already. There is nothing to bring in.</source>
        <translation>Allt i filen finns redan här. Det finns inget att importera.</translation>
    </message>
    <message>
        <source>Exchange workbook</source>
        <translation>Utbytesbok</translation>
    </message>
    <message numerus="yes">
        <source>Export %n assessment(s)…</source>
        <translation>
            <numerusform>Exportera %n bedömning…</numerusform>
            <numerusform>Exportera %n bedömningar…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export an assessment, or drop a file on the Exchange page: it is listed here.</source>
        <translation>Exportera en bedömning, eller släpp en fil på sidan Utbyte: den listas här.</translation>
    </message>
    <message>
        <source>Export instrument…</source>
        <translation>Exportera instrument…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>File {which} of {count}</source>
        <translation>Fil {which} av {count}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Fill-in workbook</source>
        <translation>Svarsbok</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingeravtryck</translation>
    </message>
    <message>
        <source>Fingerprint known so far</source>
        <translation>Hittills känt fingeravtryck</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>Form for phones (XLSForm)</source>
        <translation>Formulär för telefoner (XLSForm)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hittat</translation>
    </message>
    <message>
        <source>From {partner}</source>
        <translation>Från {partner}</translation>
    </message>
    <message>
        <source>Here again</source>
        <translation>Här igen</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>I have compared the fingerprint with {maker}: it is the same</source>
        <translation>Fingeravtrycket är jämfört med {maker}: det är detsamma</translation>
    </message>
    <message>
        <source>In</source>
        <comment>into this store</comment>
        <translation>In</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I filen</translation>
    </message>
    <message>
        <source>In the pack</source>
        <translation>I paketet</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Instrument, to translate or adapt</source>
        <translation>Instrument, att översätta eller anpassa</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>It calls itself version {version}, but asks something else than the version {version} that is here.</source>
        <translation>Det kallar sig version {version} men frågar något annat än den version {version} som finns här.</translation>
    </message>
    <message>
        <source>Jotting</source>
        <translation>Lösanteckning</translation>
    </message>
    <message>
        <source>Keep this instrument</source>
        <translation>Spara instrumentet</translation>
    </message>
    <message>
        <source>Kept, and worked on since</source>
        <translation>Sparat, och bearbetat sedan dess</translation>
    </message>
    <message>
        <source>Kept: the instrument {id} {version}. New assessments can be made with it.</source>
        <translation>Sparat: instrumentet {id} {version}. Nya bedömningar kan göras med det.</translation>
    </message>
    <message numerus="yes">
        <source>Kept: the peer pack of {maker} with %n cluster(s).</source>
        <translation>
            <numerusform>Sparat: jämförelsepaketet från {maker} med %n kluster.</numerusform>
            <numerusform>Sparat: jämförelsepaketet från {maker} med %n kluster.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language of the labels</source>
        <translation>Etiketternas språk</translation>
    </message>
    <message>
        <source>Language of the workbook</source>
        <translation>Arbetsbokens språk</translation>
    </message>
    <message>
        <source>Language shown first</source>
        <translation>Språk som visas först</translation>
    </message>
    <message>
        <source>Language to ask in</source>
        <translation>Språk att fråga på</translation>
    </message>
    <message>
        <source>Left open by earlier imports</source>
        <translation>Lämnat öppet av tidigare importer</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n interview(s) without consent to comparison.</source>
        <translation>
            <numerusform>Utelämnad: %n intervju utan samtycke till jämförelse.</numerusform>
            <numerusform>Utelämnade: %n intervjuer utan samtycke till jämförelse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n interview(s) without consent.</source>
        <translation>
            <numerusform>Utelämnad: %n intervju utan samtycke.</numerusform>
            <numerusform>Utelämnade: %n intervjuer utan samtycke.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {labels}.</source>
        <translation>Utelämnade: {labels}.</translation>
    </message>
    <message>
        <source>Load a study from tables</source>
        <translation>Läs in en studie från tabeller</translation>
    </message>
    <message>
        <source>Loaded: {assessments}, {interviews} and {answers}.</source>
        <translation>Inläst: {assessments}, {interviews} och {answers}.</translation>
    </message>
    <message>
        <source>Loading the study…</source>
        <translation>Läser in studien…</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Framställt av</translation>
    </message>
    <message>
        <source>Made here, {day}</source>
        <translation>Framställt här, {day}</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Framställt den</translation>
    </message>
    <message>
        <source>Made {day}</source>
        <translation>Framställt {day}</translation>
    </message>
    <message>
        <source>Make fill-in workbooks…</source>
        <translation>Gör svarsböcker…</translation>
    </message>
    <message>
        <source>Make fill-in workbook…</source>
        <translation>Gör svarsbok…</translation>
    </message>
    <message>
        <source>Make form…</source>
        <translation>Gör formulär…</translation>
    </message>
    <message>
        <source>Make peer pack…</source>
        <translation>Gör jämförelsepaket…</translation>
    </message>
    <message>
        <source>Make tables…</source>
        <translation>Gör tabeller…</translation>
    </message>
    <message>
        <source>New languages: {languages}.</source>
        <translation>Nya språk: {languages}.</translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation>Nytt: {what}</translation>
    </message>
    <message>
        <source>Newer: {what}</source>
        <translation>Nyare: {what}</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Inga filer än</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Ej förstått</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>Nothing has been changed. Give it a version of its own in the file, then choose it again.</source>
        <translation>Inget har ändrats. Ge det en egen version i filen och välj den sedan igen.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Mend the file, then choose it again.</source>
        <translation>Inget har ändrats. Rätta filen och välj den igen.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has changed yet. %n value(s) were changed here and there: decide which is to stay, or bring in the rest and decide later.</source>
        <translation>
            <numerusform>Inget har ändrats än. %n värde har ändrats både här och där: avgör vilket som ska stå kvar, eller importera resten och avgör senare.</numerusform>
            <numerusform>Inget har ändrats än. %n värden har ändrats både här och där: avgör vilka som ska stå kvar, eller importera resten och avgör senare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed yet. A backup is made first, and the whole import can be undone as one step.</source>
        <translation>Inget har ändrats än. En säkerhetskopia görs först, och hela importen kan ångras som ett steg.</translation>
    </message>
    <message>
        <source>Nothing has changed yet. A later pack of the same maker is here already.</source>
        <translation>Inget har ändrats än. Ett senare paket från samma upphov finns redan här.</translation>
    </message>
    <message>
        <source>Nothing has changed yet. It is kept beside those that come with the program; none of them is written over.</source>
        <translation>Inget har ändrats än. Det sparas bredvid dem som följer med programmet; inget av dem skrivs över.</translation>
    </message>
    <message>
        <source>Nothing has changed yet. Mend the file and choose it again, or bring in the rest without what was not understood.</source>
        <translation>Inget har ändrats än. Rätta filen och välj den igen, eller importera resten utan det som inte förstods.</translation>
    </message>
    <message>
        <source>Nothing has changed yet. The pack is kept beside your data.</source>
        <translation>Inget har ändrats än. Paketet sparas bredvid de egna uppgifterna.</translation>
    </message>
    <message>
        <source>Nothing has changed yet. What is erased cannot be brought back; all the rest can be undone as one step.</source>
        <translation>Inget har ändrats än. Det som raderas kan inte tas tillbaka; allt annat kan ångras som ett steg.</translation>
    </message>
    <message>
        <source>Nothing to send yet</source>
        <translation>Inget att skicka än</translation>
    </message>
    <message>
        <source>Nothing yet. Every file that goes out or comes in is noted here.</source>
        <translation>Inget än. Varje fil som går ut eller kommer in noteras här.</translation>
    </message>
    <message>
        <source>Nothing: it was erased here</source>
        <translation>Inget: den är raderad här</translation>
    </message>
    <message>
        <source>Numbers in the list are today’s. The workbook shows the moment chosen above.</source>
        <translation>Siffrorna i listan är dagens. Arbetsboken visar ögonblicket som valts ovan.</translation>
    </message>
    <message>
        <source>Older, ours stays: {what}</source>
        <translation>Äldre, vårt står kvar: {what}</translation>
    </message>
    <message>
        <source>One more: {role}</source>
        <translation>En till: {role}</translation>
    </message>
    <message>
        <source>One respondent’s questions, to be answered in Excel without this program.</source>
        <translation>En intervjupersons frågor, att besvara i Excel utan det här programmet.</translation>
    </message>
    <message>
        <source>One row an answer, and a list of what every column means, as CSV files.</source>
        <translation>En rad per svar och en förteckning över vad varje kolumn betyder, som CSV-filer.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öppna den</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>out of this store</comment>
        <translation>Ut</translation>
    </message>
    <message>
        <source>Packs made here stay: what went out has to be known.</source>
        <translation>Paket som framställts här står kvar: det måste vara känt vad som gått ut.</translation>
    </message>
    <message>
        <source>Partners know your packs by the fingerprint {fingerprint}.</source>
        <translation>Partner känner igen paketen härifrån på fingeravtrycket {fingerprint}.</translation>
    </message>
    <message>
        <source>Peer pack</source>
        <translation>Jämförelsepaket</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation>Läs filen</translation>
    </message>
    <message>
        <source>Reading {file} and comparing it…</source>
        <translation>Läser {file} och jämför…</translation>
    </message>
    <message>
        <source>Redo this import</source>
        <translation>Gör om importen</translation>
    </message>
    <message>
        <source>Redoing the import…</source>
        <translation>Gör om importen…</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmärkningar</translation>
    </message>
    <message>
        <source>Say who makes it.</source>
        <translation>Ange vem som framställer det.</translation>
    </message>
    <message>
        <source>Send the password another way than the file. A lost password cannot be got back.</source>
        <translation>Skicka lösenordet en annan väg än filen. Ett borttappat lösenord går inte att få tillbaka.</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hittills</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabeller</translation>
    </message>
    <message>
        <source>Tables for statisticians</source>
        <translation>Tabeller för statistiker</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Uttaget</translation>
    </message>
    <message>
        <source>That is not the password of this file.</source>
        <translation>Det är inte den här filens lösenord.</translation>
    </message>
    <message numerus="yes">
        <source>The content of %n attachment(s) is not in this store and did not go along.</source>
        <translation>
            <numerusform>Innehållet i %n bilaga finns inte i databasen och följde inte med.</numerusform>
            <numerusform>Innehållet i %n bilagor finns inte i databasen och följde inte med.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not say which assessment it belongs to, and there is none here yet. Make the assessment first, then choose the file again.</source>
        <translation>Filen säger inte vilken bedömning den hör till, och här finns ingen än. Gör bedömningen först och välj sedan filen igen.</translation>
    </message>
    <message>
        <source>The file does not say which assessment it belongs to.</source>
        <translation>Filen säger inte vilken bedömning den hör till.</translation>
    </message>
    <message numerus="yes">
        <source>The instrument {id} {version} with %n question(s). Give it a new version where you change more than translations.</source>
        <translation>
            <numerusform>Instrumentet {id} {version} med %n fråga. Ge det en ny version om mer än översättningar ändras.</numerusform>
            <numerusform>Instrumentet {id} {version} med %n frågor. Ge det en ny version om mer än översättningar ändras.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list and this kind of file show what is now.</source>
        <translation>Listan och det här slaget av fil visar det som är nu.</translation>
    </message>
    <message>
        <source>The pack</source>
        <translation>Paketet</translation>
    </message>
    <message>
        <source>The questions and all their words, a column a language, to be translated or changed in Excel. Of the assessment chosen, else the usual one.</source>
        <translation>Frågorna och alla deras ord, en kolumn per språk, att översätta eller ändra i Excel. Den valda bedömningens, annars det vanliga.</translation>
    </message>
    <message>
        <source>The questions as a form, to collect answers on phones with ODK or KoboToolbox.</source>
        <translation>Frågorna som formulär, för att samla in svar på telefoner med ODK eller KoboToolbox.</translation>
    </message>
    <message>
        <source>The same version as here, with other translations, guidance or planning.</source>
        <translation>Samma version som här, med andra översättningar, annan vägledning eller planering.</translation>
    </message>
    <message>
        <source>The same: {what}</source>
        <translation>Oförändrat: {what}</translation>
    </message>
    <message>
        <source>The two passwords are not the same yet.</source>
        <translation>De två lösenorden är inte lika än.</translation>
    </message>
    <message>
        <source>The whole assessment is new here</source>
        <translation>Hela bedömningen är ny här</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Deras</translation>
    </message>
    <message>
        <source>There is no cluster with a country here yet.</source>
        <translation>Här finns inget kluster med ett land än.</translation>
    </message>
    <message>
        <source>There is nothing to bring in.</source>
        <translation>Det finns inget att importera.</translation>
    </message>
    <message>
        <source>This cannot be brought in as it is</source>
        <translation>Det här går inte att importera som det är</translation>
    </message>
    <message>
        <source>This file is protected with a password. Whoever made it knows the password; it is used once and kept nowhere.</source>
        <translation>Filen är skyddad med ett lösenord. Den som gjorde den vet lösenordet; det används en gång och sparas ingenstans.</translation>
    </message>
    <message>
        <source>This instrument is here, the same.</source>
        <translation>Instrumentet finns här, likadant.</translation>
    </message>
    <message>
        <source>This instrument is new here.</source>
        <translation>Instrumentet är nytt här.</translation>
    </message>
    <message>
        <source>This is another version of an instrument that is here as {version}. Assessments made with that one keep it.</source>
        <translation>Det här är en annan version av ett instrument som finns här som {version}. Bedömningar gjorda med den behåller den.</translation>
    </message>
    <message>
        <source>This pack is here already. There is nothing to bring in.</source>
        <translation>Paketet finns redan här. Det finns inget att importera.</translation>
    </message>
    <message>
        <source>This very file came in on {day}.</source>
        <translation>Just den här filen kom in {day}.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Att avgöra</translation>
    </message>
    <message numerus="yes">
        <source>To decide: %n value(s)</source>
        <translation>
            <numerusform>Att avgöra: %n värde</numerusform>
            <numerusform>Att avgöra: %n värden</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Skriv ett lösenord.</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Ångra importen</translation>
    </message>
    <message>
        <source>Undoing the import…</source>
        <translation>Ångrar importen…</translation>
    </message>
    <message>
        <source>Undone {when}</source>
        <translation>Ångrad {when}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Vad som ändras</translation>
    </message>
    <message>
        <source>What changes here</source>
        <translation>Vad som ändras här</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Vad som kommer in</translation>
    </message>
    <message>
        <source>What is wrong, and how to mend it</source>
        <translation>Vad som är fel och hur det rättas</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>Vad det blir</translation>
    </message>
    <message>
        <source>What it held</source>
        <translation>Vad det var</translation>
    </message>
    <message>
        <source>What stays as it is here</source>
        <translation>Vad som står kvar som det är här</translation>
    </message>
    <message>
        <source>What was found, and how to mend it</source>
        <translation>Vad som hittades, och hur det rättas</translation>
    </message>
    <message>
        <source>When and who</source>
        <translation>När och vem</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Which files are listed</source>
        <translation>Vilka filer som visas</translation>
    </message>
    <message>
        <source>Which table is shown</source>
        <translation>Vilken tabell som visas</translation>
    </message>
    <message numerus="yes">
        <source>With %n attachment(s), in a zip file beside it</source>
        <translation>
            <numerusform>Med %n bilaga, i en zip-fil bredvid</numerusform>
            <numerusform>Med %n bilagor, i en zip-fil bredvid</numerusform>
        </translation>
    </message>
    <message>
        <source>With attachments</source>
        <translation>Med bilagor</translation>
    </message>
    <message>
        <source>With attachments: there are none in what is chosen</source>
        <translation>Med bilagor: det finns inga i det valda</translation>
    </message>
    <message>
        <source>Writing it and reading it back…</source>
        <translation>Skriver och läser tillbaka…</translation>
    </message>
    <message>
        <source>Years of the assessments</source>
        <translation>År för bedömningarna</translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s) below it</source>
        <translation>
            <numerusform>och %n ändring till under det</numerusform>
            <numerusform>och %n ändringar till under det</numerusform>
        </translation>
    </message>
    <message>
        <source>both</source>
        <translation>båda</translation>
    </message>
    <message>
        <source>changed guidance</source>
        <translation>ändrad vägledning</translation>
    </message>
    <message>
        <source>changed texts</source>
        <translation>ändrade texter</translation>
    </message>
    <message>
        <source>changes of planning</source>
        <translation>ändringar i planeringen</translation>
    </message>
    <message>
        <source>changes of structure</source>
        <translation>ändringar i strukturen</translation>
    </message>
    <message>
        <source>edited in Excel</source>
        <translation>ändrat i Excel</translation>
    </message>
    <message>
        <source>edited in Excel since</source>
        <translation>ändrat i Excel sedan dess</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>språk</translation>
    </message>
    <message>
        <source>later</source>
        <translation>senare</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>rad {line}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nytt</translation>
    </message>
    <message>
        <source>newer than ours</source>
        <translation>nyare än vårt</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>ej förstått</translation>
    </message>
    <message>
        <source>older than ours</source>
        <translation>äldre än vårt</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>vårt</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>frågor</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>rättat</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>oförändrat</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>deras</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>att avgöra</translation>
    </message>
    <message>
        <source>written {when}</source>
        <translation>skriven {when}</translation>
    </message>
    <message>
        <source>{assessments}, {interviews} and {answers}, read back and compared.</source>
        <translation>{assessments}, {interviews} och {answers}, tillbakaläst och jämfört.</translation>
    </message>
    <message>
        <source>{decided} of {all} decided</source>
        <translation>{decided} av {all} avgjorda</translation>
    </message>
    <message>
        <source>{file} is brought in again.</source>
        <translation>{file} är importerad igen.</translation>
    </message>
    <message>
        <source>{file} is undone: everything is as it was before.</source>
        <translation>{file} är ångrad: allt är som det var innan.</translation>
    </message>
    <message>
        <source>“All files” can redo it.</source>
        <translation>Under ”Alla filer” kan det göras om.</translation>
    </message>
</context>
<context>
    <name>explanations</name>
    <message>
        <source>As many interviews as there are, {interviews}, are drawn at random, each as often as it comes, and everything is worked out anew: {draws} times, always from the same beginning ({seed}).</source>
        <translation>Så många intervjuer som det finns, {interviews}, dras slumpvis, var och en så ofta den kommer, och allt räknas om: {draws} gånger, alltid från samma början ({seed}).</translation>
    </message>
    <message>
        <source>Below 0 it counts as 0.</source>
        <translation>Under 0 räknas det som 0.</translation>
    </message>
    <message>
        <source>Counted apart, in no figure: {states}.</source>
        <translation>Räknas för sig, ingår i ingen siffra: {states}.</translation>
    </message>
    <message>
        <source>Established is the last stage up to which all are working; the one after it is being built; later ones that work or start already are ahead.</source>
        <translation>Etablerat är det sista steget till vilket alla fungerar; nästa är under uppbyggnad; senare som redan fungerar eller är på väg ligger i förväg.</translation>
    </message>
    <message>
        <source>Established {stage}: {hits} times, {share}.</source>
        <translation>Etablerat {stage}: {hits} gånger, {share}.</translation>
    </message>
    <message>
        <source>Geometric mean of its known variables: {reckoning}.</source>
        <translation>Geometriskt medelvärde av dess kända variabler: {reckoning}.</translation>
    </message>
    <message>
        <source>How sure the position is</source>
        <translation>Hur tillförlitligt stegläget är</translation>
    </message>
    <message>
        <source>It is a brake: a high score means that it brakes little. The loop picture shows how much it brakes: {reckoning}.</source>
        <translation>Det är en broms: hög poäng betyder att den bromsar lite. Slingkartan visar hur mycket den bromsar: {reckoning}.</translation>
    </message>
    <message>
        <source>It is starting with a mean from {threshold}: {figure}.</source>
        <translation>Det är på väg med ett medelvärde från {threshold}: {figure}.</translation>
    </message>
    <message>
        <source>It may rest on a single source.</source>
        <translation>Den kan bygga på en enstaka källa.</translation>
    </message>
    <message>
        <source>It takes more scored answers than there are.</source>
        <translation>Det krävs fler poängsatta svar än det finns.</translation>
    </message>
    <message>
        <source>It works with a mean from {threshold}: {figure}.</source>
        <translation>Det fungerar med ett medelvärde från {threshold}: {figure}.</translation>
    </message>
    <message>
        <source>Mean of its questions’ values: {reckoning}.</source>
        <translation>Medelvärde av frågornas värden: {reckoning}.</translation>
    </message>
    <message>
        <source>Nobody has scored it yet.</source>
        <translation>Ingen har gett poäng än.</translation>
    </message>
    <message>
        <source>Nobody of this voice has scored it.</source>
        <translation>Ingen med den här rösten har gett poäng.</translation>
    </message>
    <message>
        <source>One of the two voices has not scored it, so there is no gap to tell.</source>
        <translation>En av de två rösterna har inte gett poäng, så det finns ingen skillnad att visa.</translation>
    </message>
    <message>
        <source>Scores in order: {scores}. The mean of the two in the middle: {mean}.</source>
        <translation>Poängen i ordning: {scores}. Medelvärdet av de två i mitten: {mean}.</translation>
    </message>
    <message>
        <source>Scores in order: {scores}. The one in the middle is {median}.</source>
        <translation>Poängen i ordning: {scores}. Den i mitten är {median}.</translation>
    </message>
    <message>
        <source>Scores in order: {scores}. Upper less lower quartile: {reckoning}.</source>
        <translation>Poängen i ordning: {scores}. Övre minus nedre kvartil: {reckoning}.</translation>
    </message>
    <message>
        <source>Share of company voices</source>
        <translation>Företagens andel av rösterna</translation>
    </message>
    <message>
        <source>Squared distances from it, divided by one less than scores: {reckoning}.</source>
        <translation>Kvadrerade avstånd från det, delade med ett mindre än antalet poäng: {reckoning}.</translation>
    </message>
    <message>
        <source>That is too little: it enters no loop.</source>
        <translation>Det är för lite: den ingår inte i någon slinga.</translation>
    </message>
    <message>
        <source>The lowest of them is its weak link: {variable}, {score}.</source>
        <translation>Den lägsta är dess svaga länk: {variable}, {score}.</translation>
    </message>
    <message>
        <source>The position itself</source>
        <translation>Själva stegläget</translation>
    </message>
    <message>
        <source>The same reckoning from the answers of this voice alone: the mean of its questions’ medians, without agreed values, {score}.</source>
        <translation>Samma räkning med bara den här röstens svar: medelvärdet av frågornas medianer, utan överenskomna värden, {score}.</translation>
    </message>
    <message>
        <source>The scores’ mean: {reckoning}.</source>
        <translation>Poängens medelvärde: {reckoning}.</translation>
    </message>
    <message>
        <source>The team agreed on {score}, which counts instead of the median.</source>
        <translation>Teamet enades om {score}, som gäller i stället för medianen.</translation>
    </message>
    <message>
        <source>There are no interviews to go by yet.</source>
        <translation>Det finns inga intervjuer att gå efter än.</translation>
    </message>
    <message>
        <source>Too little is known of: {variables}.</source>
        <translation>För lite är känt om: {variables}.</translation>
    </message>
    <message>
        <source>Values for {known} of {all} questions (it takes {share}), scored by {respondents} interviews (it takes {needed}).</source>
        <translation>Värden för {known} av {all} frågor (det krävs {share}), poängsatta i {respondents} intervjuer (det krävs {needed}).</translation>
    </message>
    <message>
        <source>Without a value: {questions}.</source>
        <translation>Utan värde: {questions}.</translation>
    </message>
    <message>
        <source>rwg is 1 less that, divided by the 2 of answers at random: {reckoning}.</source>
        <translation>rwg är 1 minus det, delat med 2 som slumpsvar ger: {reckoning}.</translation>
    </message>
    <message>
        <source>{close} of {all} scores lie at most one step from the median, {median}.</source>
        <translation>{close} av {all} poäng ligger högst ett steg från medianen, {median}.</translation>
    </message>
    <message>
        <source>{companies} of {all} interviews: {roles}.</source>
        <translation>{companies} av {all} intervjuer: {roles}.</translation>
    </message>
    <message>
        <source>{first} {companies}, {second} {organisation}: {reckoning}. It counts as a gap from {least} on.</source>
        <translation>{first} {companies}, {second} {organisation}: {reckoning}. Det räknas som en skillnad från {least}.</translation>
    </message>
    <message>
        <source>{known} of {all} variables are known; it takes {share}.</source>
        <translation>{known} av {all} variabler är kända; det krävs {share}.</translation>
    </message>
    <message>
        <source>… and with a weak link from {threshold}: {figure}.</source>
        <translation>… och med en svag länk från {threshold}: {figure}.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mappen</translation>
    </message>
</context>
<context>
    <name>fill-in</name>
    <message>
        <source>Does not apply to us</source>
        <translation>Gäller inte oss</translation>
    </message>
    <message>
        <source>For</source>
        <translation>För</translation>
    </message>
    <message>
        <source>How to fill it in</source>
        <translation>Så fylls den i</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Vet inte</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>Vill helst inte säga</translation>
    </message>
    <message>
        <source>In the cell below that, a few words on why, or an example, help most of all. Please write no names of people.</source>
        <translation>I rutan under den hjälper några ord om varför, eller ett exempel, allra mest. Skriv inga personnamn.</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Märkt</translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation>Del {number} av {count}</translation>
    </message>
    <message>
        <source>Please choose a number from {low} to {high}, or one of the words in the list.</source>
        <translation>Välj en siffra från {low} till {high}, eller ett av orden i listan.</translation>
    </message>
    <message>
        <source>Please choose yes or no from the list.</source>
        <translation>Välj ja eller nej i listan.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Tack</translation>
    </message>
    <message>
        <source>The file is meant for you alone and is marked {label}; your name is not asked for. Please do not pass it on: whoever else is asked gets a file of their own.</source>
        <translation>Filen är avsedd för er ensam och är märkt {label}; namn efterfrågas inte. Skicka den inte vidare: den som också tillfrågas får en egen fil.</translation>
    </message>
    <message>
        <source>This text is not worded in {language} yet; here it is in {other}.</source>
        <translation>Den här texten finns inte på {language} än; här är den på {other}.</translation>
    </message>
    <message>
        <source>Today’s date</source>
        <translation>Dagens datum</translation>
    </message>
    <message>
        <source>Under each question there are sentences from {low} to {high}. In the tinted cell below them, choose the number of the sentence that comes closest to how it is today, or “{unknown}”, “{apart}” or “{unsaid}”.</source>
        <translation>Under varje fråga står meningar från {low} till {high}. Välj i den tonade rutan under dem siffran för den mening som ligger närmast hur det är i dag, eller ”{unknown}”, ”{apart}” eller ”{unsaid}”.</translation>
    </message>
    <message>
        <source>When you are done, save the file as it is, as an Excel workbook (.xlsx), and send it back to whoever sent it to you.</source>
        <translation>När allt är klart: spara filen som den är, som Excel-arbetsbok (.xlsx), och skicka tillbaka den till den som skickade den.</translation>
    </message>
    <message>
        <source>When you are done, save the file as it is, as an Excel workbook (.xlsx), and send it back to {organisation}, the way it came to you.</source>
        <translation>När allt är klart: spara filen som den är, som Excel-arbetsbok (.xlsx), och skicka tillbaka den till {organisation}, samma väg som den kom.</translation>
    </message>
    <message>
        <source>Why, or an example</source>
        <translation>Varför, eller ett exempel</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja eller nej</translation>
    </message>
    <message>
        <source>You are asked how you see {cluster}: how the companies work together, and what stands in their way. You can answer here, in this file, when it suits you.</source>
        <translation>Ni tillfrågas om hur ni ser på {cluster}: hur företagen arbetar tillsammans och vad som står i vägen. Ni kan svara här, i den här filen, när det passar.</translation>
    </message>
    <message>
        <source>You may leave out any question. Save the file whenever you like, and go on later.</source>
        <translation>Vilken fråga som helst kan lämnas öppen. Spara filen när som helst och fortsätt senare.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ert svar</translation>
    </message>
    <message>
        <source>in writing, in a file filled in by the respondent</source>
        <translation>skriftligt, i en fil som intervjupersonen fyllt i</translation>
    </message>
    <message>
        <source>{instrument}, version {version}. Made on {date}.</source>
        <translation>{instrument}, version {version}. Framställd {date}.</translation>
    </message>
    <message>
        <source>{organisation} asks how you see {cluster}: how the companies work together, and what stands in their way. You can answer here, in this file, when it suits you.</source>
        <translation>{organisation} frågar hur ni ser på {cluster}: hur företagen arbetar tillsammans och vad som står i vägen. Ni kan svara här, i den här filen, när det passar.</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Actions</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Agreed values</source>
        <translation>Överenskomna värden</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Och %n till.</numerusform>
            <numerusform>Och %n till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Bedömningar</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilagor</translation>
    </message>
    <message>
        <source>Case stories</source>
        <translation>Fallberättelser</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Kluster</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktuppgifter</translation>
    </message>
    <message>
        <source>Days until which interviews are kept</source>
        <translation>Datum till vilka intervjuer sparas</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Files of attachments</source>
        <translation>Filer till bilagor</translation>
    </message>
    <message>
        <source>Files that came in and went out</source>
        <translation>Filer som kommit in och gått ut</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>Jottings</source>
        <translation>Lösanteckningar</translation>
    </message>
    <message>
        <source>Lines of history</source>
        <translation>Rader i historiken</translation>
    </message>
    <message>
        <source>Makers of peer packs</source>
        <translation>Upphov till jämförelsepaket</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Öppna konflikter</translation>
    </message>
    <message>
        <source>Peer packs</source>
        <translation>Jämförelsepaket</translation>
    </message>
    <message>
        <source>Places where work stopped</source>
        <translation>Platser där arbetet slutade</translation>
    </message>
    <message>
        <source>Positions in the library</source>
        <translation>Lägen i biblioteket</translation>
    </message>
    <message>
        <source>Something in the store is damaged. Restore a backup from before, or save what can be read into a new store; until then, enter nothing more.</source>
        <translation>Något i databasen är skadat. Återställ en tidigare säkerhetskopia, eller spara det som går att läsa till en ny databas; mata inte in något mer innan dess.</translation>
    </message>
    <message>
        <source>The file beside the store that holds the newest changes is damaged.</source>
        <translation>Filen bredvid databasen, med de senaste ändringarna, är skadad.</translation>
    </message>
    <message>
        <source>The file does not say any more that it is a store of this program.</source>
        <translation>Filen säger inte längre att den är en databas för programmet.</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}.</source>
        <translation>Filen är skadad: {detail}.</translation>
    </message>
    <message>
        <source>The history lacks lines {detail}.</source>
        <translation>I historiken saknas raderna {detail}.</translation>
    </message>
    <message>
        <source>The history: line {record} ({part}) does not follow on the one before it.</source>
        <translation>Historiken: rad {record} ({part}) följer inte på raden före.</translation>
    </message>
    <message>
        <source>The history: “{part}” of line {record} is unlike what it was written with.</source>
        <translation>Historiken: ”{part}” på rad {record} är inte som när raden skrevs.</translation>
    </message>
    <message numerus="yes">
        <source>The store is sound: %n line(s) of history agree with all records.</source>
        <translation>
            <numerusform>Databasen är hel: %n rad i historiken stämmer med alla poster.</numerusform>
            <numerusform>Databasen är hel: %n rader i historiken stämmer med alla poster.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store says of itself that its form is “{detail}”.</source>
        <translation>Databasen säger om sig själv att dess form är ”{detail}”.</translation>
    </message>
    <message>
        <source>The store&apos;s file is sound.</source>
        <translation>Databasens fil är hel.</translation>
    </message>
    <message>
        <source>What the store says of itself</source>
        <translation>Vad databasen säger om sig själv</translation>
    </message>
    <message>
        <source>{table}: a part of it cannot be read ({detail}).</source>
        <translation>{table}: en del går inte att läsa ({detail}).</translation>
    </message>
    <message>
        <source>{table}: only an older “{part}” of {record} could be read ({detail}).</source>
        <translation>{table}: bara ett äldre ”{part}” för {record} gick att läsa ({detail}).</translation>
    </message>
    <message>
        <source>{table}: row {record} belongs to something in {detail} that is not there.</source>
        <translation>{table}: raden {record} hör till något i {detail} som inte finns.</translation>
    </message>
    <message>
        <source>{table}: the bytes of {record} are not those that were attached.</source>
        <translation>{table}: innehållet i {record} är inte det som bifogades.</translation>
    </message>
    <message>
        <source>{table}: {record} could not be read; an empty one stands in for it, so that what belongs to it could be kept.</source>
        <translation>{table}: {record} gick inte att läsa; en tom post står i dess ställe, så att det som hör till den kunde behållas.</translation>
    </message>
    <message>
        <source>{table}: {record} is not as it was written; its checksum is another.</source>
        <translation>{table}: {record} är inte som när det skrevs; kontrollsumman är en annan.</translation>
    </message>
    <message>
        <source>{table}: {record} {part} is in the history only.</source>
        <translation>{table}: {record} {part} finns bara i historiken.</translation>
    </message>
    <message>
        <source>{table}: “{part}” of {record} cannot be read.</source>
        <translation>{table}: ”{part}” för {record} går inte att läsa.</translation>
    </message>
    <message>
        <source>{table}: “{part}” of {record} could not be read anywhere. {detail}</source>
        <translation>{table}: ”{part}” för {record} gick inte att läsa någonstans. {detail}</translation>
    </message>
    <message>
        <source>{table}: “{part}” of {record} is not in the history.</source>
        <translation>{table}: ”{part}” för {record} finns inte i historiken.</translation>
    </message>
    <message>
        <source>{table}: “{part}” of {record} is not what its history says ({detail}).</source>
        <translation>{table}: ”{part}” för {record} är inte vad historiken säger ({detail}).</translation>
    </message>
</context>
<context>
    <name>ground</name>
    <message>
        <source>Earlier backups stay in {folder}.</source>
        <translation>Tidigare säkerhetskopior blir kvar i {folder}.</translation>
    </message>
    <message>
        <source>Everything is saved in {path}, and the program goes on there. Should {before} come back, it is as it was before and gets nothing more.</source>
        <translation>Allt är sparat i {path}, och programmet fortsätter där. Om {before} kommer tillbaka är den som förut och får inget mer.</translation>
    </message>
    <message>
        <source>The store is now {path}, whole and checked. The old file is kept as {aside}; delete it once you need it no more.</source>
        <translation>Databasen är nu {path}, hel och kontrollerad. Den gamla filen finns kvar som {aside}; ta bort den när den inte behövs längre.</translation>
    </message>
    <message>
        <source>The store lies in a folder that {service} keeps in step with other computers; two of them writing to it would destroy it.</source>
        <translation>Databasen ligger i en mapp som {service} synkar med andra datorer; om två av dem skriver i den förstörs den.</translation>
    </message>
    <message>
        <source>The store lies on a disk of this computer.</source>
        <translation>Databasen ligger på datorns egen disk.</translation>
    </message>
    <message>
        <source>The store lies on a drive that can be unplugged.</source>
        <translation>Databasen ligger på en enhet som kan tas ut.</translation>
    </message>
    <message>
        <source>The store lies on a network drive ({type}); two computers writing to it would destroy it.</source>
        <translation>Databasen ligger på en nätverksenhet ({type}); om två datorer skriver i den förstörs den.</translation>
    </message>
    <message>
        <source>The store {before} could not be read any more. Its backup of {moment} is now {path}, and the program goes on there; what was entered later is only what is still on the screen.</source>
        <translation>Databasen {before} gick inte att läsa längre. Dess säkerhetskopia från {moment} är nu {path}, och programmet fortsätter där; av det som matats in senare finns bara det som ännu står på skärmen.</translation>
    </message>
    <message>
        <source>Your store lies in a folder that {service} keeps in step with other computers. If two of them write to it, or it is sent on half written, it is destroyed. Better move it to a disk of this computer; to share work, send a workbook from Exchange.</source>
        <translation>Databasen ligger i en mapp som {service} synkar med andra datorer. Om två av dem skriver i den, eller den skickas vidare halvskriven, förstörs den. Flytta den hellre till datorns egen disk; dela arbetet genom att skicka en arbetsbok från Utbyte.</translation>
    </message>
    <message>
        <source>Your store lies on a drive that can be unplugged, and its backups too. Such drives get lost, and suffer when they are pulled out while being written to. Choose a folder on another drive for backups.</source>
        <translation>Databasen ligger på en enhet som kan tas ut, och säkerhetskopiorna också. Sådana enheter tappas bort, och tar skada när de dras ut medan något skrivs. Välj en mapp på en annan enhet för säkerhetskopior.</translation>
    </message>
    <message>
        <source>Your store lies on a network drive. If two computers write to it, or the connection breaks at the wrong moment, it can be destroyed. Better close it on all others and move it to a disk of this computer; to share work, send a workbook from Exchange.</source>
        <translation>Databasen ligger på en nätverksenhet. Om två datorer skriver i den, eller förbindelsen bryts i fel ögonblick, kan den förstöras. Stäng den hellre på alla andra och flytta den till datorns egen disk; dela arbetet genom att skicka en arbetsbok från Utbyte.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Anonymous comparison between clusters</source>
        <translation>Anonym jämförelse mellan kluster</translation>
    </message>
    <message>
        <source>Ask for an example first, then circle the number of the sentence that fits, or tick why there is none. Write no names: the label stands for the person.</source>
        <translation>Fråga först efter ett exempel, ringa sedan in numret på den mening som stämmer, eller kryssa för varför det inte finns något. Skriv inga namn: beteckningen står för personen.</translation>
    </message>
    <message>
        <source>Ask for: {evidence}</source>
        <translation>Fråga efter: {evidence}</translation>
    </message>
    <message>
        <source>Being asked again later</source>
        <translation>Att bli kontaktad igen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Consent, before the first question</source>
        <translation>Samtycke, före första frågan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belägg</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Från – till</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gavs</translation>
    </message>
    <message>
        <source>Interview guide</source>
        <translation>Intervjuguide</translation>
    </message>
    <message>
        <source>Interview guide {label}</source>
        <translation>Intervjuguide {label}</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>Intervjuare</translation>
    </message>
    <message>
        <source>Key a filled sheet</source>
        <translation>Mata in ett ifyllt blad</translation>
    </message>
    <message>
        <source>Keyed in (who, when)</source>
        <translation>Inmatat (vem, när)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beteckning</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Loose notes</source>
        <translation>Lösa anteckningar</translation>
    </message>
    <message>
        <source>Minutes planned</source>
        <translation>Planerade minuter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>På papper</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Inledning</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Print the interview guide</source>
        <translation>Skriv ut intervjuguiden</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Quotes without a name</source>
        <translation>Citat utan namn</translation>
    </message>
    <message>
        <source>Say what the answers are for and who will see them. Each purpose is asked apart; consent can be withdrawn at any time.</source>
        <translation>Berätta vad svaren är till för och vem som får se dem. Varje ändamål frågas för sig; samtycket kan tas tillbaka när som helst.</translation>
    </message>
    <message>
        <source>Second entry (who, when)</source>
        <translation>Andra inmatningen (vem, när)</translation>
    </message>
    <message>
        <source>Stage {number}: {stage}</source>
        <translation>Steg {number}: {stage}</translation>
    </message>
    <message>
        <source>The cluster&apos;s report</source>
        <translation>Klustrets rapport</translation>
    </message>
    <message>
        <source>The higher the number, the weaker this brake.</source>
        <translation>Ju högre siffra, desto svagare broms.</translation>
    </message>
    <message>
        <source>The interview guide for {label} is saved. Print it from there.</source>
        <translation>Intervjuguiden för {label} är sparad. Skriv ut den därifrån.</translation>
    </message>
    <message>
        <source>The questions are not worded in {language} yet; here they are in {other}.</source>
        <translation>Frågorna finns inte på {language} än; här står de på {other}.</translation>
    </message>
    <message>
        <source>What would you like to get back?</source>
        <translation>Vad vill ni få tillbaka?</translation>
    </message>
    <message>
        <source>Writing the interview guide…</source>
        <translation>Skriver intervjuguiden…</translation>
    </message>
    <message>
        <source>consent text, version {version}, {language}</source>
        <translation>samtyckestext, version {version}, {language}</translation>
    </message>
    <message>
        <source>may be quoted</source>
        <translation>får citeras</translation>
    </message>
    <message>
        <source>signed, on a sheet of its own</source>
        <translation>underskrivet, på eget blad</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>muntligt</translation>
    </message>
    <message>
        <source>{instrument}, version {version}. Printed {date}.</source>
        <translation>{instrument}, version {version}. Utskrivet {date}.</translation>
    </message>
    <message>
        <source>{stage}, continued</source>
        <translation>{stage}, fortsättning</translation>
    </message>
    <message>
        <source>“Tell me about the last time you did something with another company here.”</source>
        <translation>”Berätta om senaste gången ni gjorde något tillsammans med ett annat företag här.”</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n ändring</numerusform>
            <numerusform>%n ändringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) added</source>
        <translation>
            <numerusform>%n intervju lades till</numerusform>
            <numerusform>%n intervjuer lades till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) erased</source>
        <translation>
            <numerusform>%n intervju raderad</numerusform>
            <numerusform>%n intervjuer raderade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) removed</source>
        <translation>
            <numerusform>%n intervju togs bort</numerusform>
            <numerusform>%n intervjuer togs bort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n fråga</numerusform>
            <numerusform>%n frågor</numerusform>
        </translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Agreed values</source>
        <translation>Överenskomna värden</translation>
    </message>
    <message>
        <source>All interviews</source>
        <translation>Alla intervjuer</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>När som helst</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Fäll ihop</translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>Gå till planen</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Interviews and consent</source>
        <translation>Intervjuer och samtycke</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Senaste 12 månaderna</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Senaste 30 dagarna</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Senaste 7 dagarna</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Inget stämmer med sökningen</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Inget har gjorts än</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Välj en dag</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Läser historiken…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Gör om: {what}</translation>
    </message>
    <message>
        <source>See it as of here</source>
        <translation>Se hur det var här</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Visa allt</translation>
    </message>
    <message>
        <source>Show in the plan</source>
        <translation>Visa i planen</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Visa svaret</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Visa stället</translation>
    </message>
    <message>
        <source>The assessment begins here on {moment}.</source>
        <translation>Bedömningen börjar här {moment}.</translation>
    </message>
    <message>
        <source>The last step until then: {moment}, {who}.</source>
        <translation>Det senast gjorda dittills: {moment}, {who}.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>I dag, {day}</translation>
    </message>
    <message>
        <source>Try fewer words, or a longer period.</source>
        <translation>Pröva färre ord, eller en längre period.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Ångra: {what}</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ångrat</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Fäll ut</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Whatever is done to this assessment is kept here, with before and after, and can be undone. Begin by planning the interviews.</source>
        <translation>Allt som görs med bedömningen sparas här, med före och efter, och kan ångras. Börja med att planera intervjuerna.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Write the day like 2026-10-14, and the time like 12:00.</source>
        <translation>Skriv dagen som 2026-10-14 och tiden som 12:00.</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation>I går, {day}</translation>
    </message>
    <message>
        <source>action {title}</source>
        <translation>åtgärd {title}</translation>
    </message>
    <message>
        <source>agreed value of {question}</source>
        <translation>överenskommet värde för {question}</translation>
    </message>
    <message>
        <source>all questions of the role</source>
        <translation>rollens alla frågor</translation>
    </message>
    <message>
        <source>an earlier step</source>
        <translation>något tidigare</translation>
    </message>
    <message>
        <source>answer to {question}</source>
        <translation>svar på {question}</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>bedömning</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>början</translation>
    </message>
    <message>
        <source>came with tables of a study</source>
        <translation>kom med tabeller från en studie</translation>
    </message>
    <message>
        <source>came with {file}</source>
        <translation>kom med {file}</translation>
    </message>
    <message>
        <source>came with {file}, edited in the store {site}</source>
        <translation>kom med {file}, redigerat i databasen {site}</translation>
    </message>
    <message>
        <source>case story {title}</source>
        <translation>fallberättelse {title}</translation>
    </message>
    <message>
        <source>certainty of {question}</source>
        <translation>säkerhet för {question}</translation>
    </message>
    <message>
        <source>consent of {interview}</source>
        <translation>samtycke ({interview})</translation>
    </message>
    <message>
        <source>consent of {interview} to be contacted again</source>
        <translation>samtycke till ny kontakt ({interview})</translation>
    </message>
    <message>
        <source>consent of {interview} to comparison</source>
        <translation>samtycke till jämförelse ({interview})</translation>
    </message>
    <message>
        <source>consent of {interview} to quotes</source>
        <translation>samtycke till citat ({interview})</translation>
    </message>
    <message>
        <source>consent of {interview} to the report</source>
        <translation>samtycke till rapporten ({interview})</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>raderat</translation>
    </message>
    <message>
        <source>evidence for {question}</source>
        <translation>belägg för {question}</translation>
    </message>
    <message>
        <source>file {title}</source>
        <translation>bilaga {title}</translation>
    </message>
    <message>
        <source>flag on {question}</source>
        <translation>flagga på {question}</translation>
    </message>
    <message>
        <source>how consent of {interview} was given</source>
        <translation>hur samtycke gavs ({interview})</translation>
    </message>
    <message numerus="yes">
        <source>import of %n change(s)</source>
        <translation>
            <numerusform>import av %n ändring</numerusform>
            <numerusform>import av %n ändringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n change(s) from {file}</source>
        <translation>
            <numerusform>import av %n ändring från {file}</numerusform>
            <numerusform>import av %n ändringar från {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>indicator {name} for {year}</source>
        <translation>nyckeltal {name} för {year}</translation>
    </message>
    <message>
        <source>indicator {title}</source>
        <translation>nyckeltal {title}</translation>
    </message>
    <message>
        <source>interview {label}</source>
        <translation>intervju {label}</translation>
    </message>
    <message>
        <source>jotting</source>
        <translation>lösanteckning</translation>
    </message>
    <message>
        <source>jotting filed to {question}</source>
        <translation>lösanteckning lagd vid {question}</translation>
    </message>
    <message>
        <source>may be quoted: {answer}</source>
        <translation>får citeras: {answer}</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>inget namn</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>inte tillfrågad</translation>
    </message>
    <message>
        <source>note to {question}</source>
        <translation>anteckning till {question}</translation>
    </message>
    <message>
        <source>permission for the quote to {question}</source>
        <translation>tillstånd för citatet till {question}</translation>
    </message>
    <message>
        <source>question set of {interview}</source>
        <translation>frågeurval för {interview}</translation>
    </message>
    <message numerus="yes">
        <source>question sets of %n interview(s)</source>
        <translation>
            <numerusform>frågeurval för %n intervju</numerusform>
            <numerusform>frågeurval för %n intervjuer</numerusform>
        </translation>
    </message>
    <message>
        <source>quote to {question}</source>
        <translation>citat till {question}</translation>
    </message>
    <message>
        <source>reason for the agreed value of {question}</source>
        <translation>skäl till överenskommet värde för {question}</translation>
    </message>
    <message>
        <source>redone: {what}</source>
        <translation>gjort om: {what}</translation>
    </message>
    <message>
        <source>score of {question}</source>
        <translation>poäng för {question}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ångrat</translation>
    </message>
    <message>
        <source>undone: {what}</source>
        <translation>ångrat: {what}</translation>
    </message>
    <message>
        <source>withdrawal of consent of {interview}</source>
        <translation>återtagande av samtycke ({interview})</translation>
    </message>
    <message>
        <source>words of a jotting</source>
        <translation>ord i en lösanteckning</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{question}: {new} instead of {old}</source>
        <translation>{question}: {new} i stället för {old}</translation>
    </message>
    <message>
        <source>{what} (erased)</source>
        <translation>{what} (raderat)</translation>
    </message>
    <message>
        <source>{what} ({interview})</source>
        <translation>{what} ({interview})</translation>
    </message>
    <message>
        <source>{what} added</source>
        <translation>{what} lades till</translation>
    </message>
    <message>
        <source>{what} erased</source>
        <translation>{what} raderat</translation>
    </message>
    <message>
        <source>{what} from {old} to {new}</source>
        <translation>{what} från {old} till {new}</translation>
    </message>
    <message>
        <source>{what} put back</source>
        <translation>{what} lades tillbaka</translation>
    </message>
    <message>
        <source>{what} removed</source>
        <translation>{what} togs bort</translation>
    </message>
    <message>
        <source>{what} taken back</source>
        <translation>{what} togs tillbaka</translation>
    </message>
    <message>
        <source>{what}: {new}</source>
        <translation>{what}: {new}</translation>
    </message>
    <message>
        <source>{whole}: {part}</source>
        <translation>{whole}: {part}</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>”{quote}”</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>”{title}”</translation>
    </message>
</context>
<context>
    <name>instrument workbook</name>
    <message>
        <source>Give it a new version whenever the structure or the base language’s words change.</source>
        <translation>Ge det en ny version så snart strukturen eller grundspråkets ord ändras.</translation>
    </message>
    <message>
        <source>The cluster organisation’s voice.</source>
        <translation>Klusterorganisationens röst.</translation>
    </message>
    <message>
        <source>The companies’ voice.</source>
        <translation>Företagens röst.</translation>
    </message>
    <message>
        <source>The instrument’s name in data.</source>
        <translation>Instrumentets namn i data.</translation>
    </message>
    <message>
        <source>The language that the others fall back to.</source>
        <translation>Språket som de andra faller tillbaka på.</translation>
    </message>
    <message>
        <source>To change the instrument: change the sheets, add what is new to Texts in every language, and give it a new version.</source>
        <translation>För att ändra instrumentet: ändra bladen, lägg till det nya i Texter på varje språk och ge det en ny version.</translation>
    </message>
    <message>
        <source>To translate: write the language’s tag, for example fi, at the top of a free column of the sheet Texts, and fill the whole column. Guidance may be left open.</source>
        <translation>För att översätta: skriv språkets kod, till exempel fi, överst i en ledig kolumn på bladet Texter och fyll hela kolumnen. Vägledningen kan lämnas öppen.</translation>
    </message>
    <message>
        <source>When the file is brought in again, everything that is wrong in it is told by sheet and cell, and nothing changes before that is mended.</source>
        <translation>När filen importeras igen sägs allt som är fel i den med blad och cell, och inget ändras förrän det är rättat.</translation>
    </message>
    <message>
        <source>Where wording and structure come from.</source>
        <translation>Varifrån formuleringar och struktur kommer.</translation>
    </message>
</context>
<context>
    <name>interview</name>
    <message numerus="yes">
        <source>%n change(s) are not saved yet. A copy is kept on this computer.</source>
        <translation>
            <numerusform>%n ändring är inte sparad än. En kopia finns på datorn.</numerusform>
            <numerusform>%n ändringar är inte sparade än. En kopia finns på datorn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not saved yet. They stay on the screen alone: the store is encrypted.</source>
        <translation>
            <numerusform>%n ändring är inte sparad än. Den finns bara på skärmen: databasen är krypterad.</numerusform>
            <numerusform>%n ändringar är inte sparade än. De finns bara på skärmen: databasen är krypterad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more. Another word narrows it down.</source>
        <translation>
            <numerusform>%n till. Ett ord till begränsar träffarna.</numerusform>
            <numerusform>%n till. Ett ord till begränsar träffarna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s). Enter goes there.</source>
        <translation>
            <numerusform>%n ställe. Enter går dit.</numerusform>
            <numerusform>%n ställen. Enter går dit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are flagged for a second look.</source>
        <translation>
            <numerusform>%n fråga är flaggad för ny genomgång.</numerusform>
            <numerusform>%n frågor är flaggade för ny genomgång.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are still open. They can wait.</source>
        <translation>
            <numerusform>%n fråga är fortfarande obesvarad. Den kan vänta.</numerusform>
            <numerusform>%n frågor är fortfarande obesvarade. De kan vänta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are worth a second look.</source>
        <translation>
            <numerusform>%n sak är värd att se över.</numerusform>
            <numerusform>%n saker är värda att se över.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) jotted down wait for their question.</source>
        <translation>
            <numerusform>%n lösanteckning väntar på sin fråga.</numerusform>
            <numerusform>%n lösanteckningar väntar på sina frågor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) said out of turn.</source>
        <translation>
            <numerusform>%n sak har sagts vid sidan av frågan.</numerusform>
            <numerusform>%n saker har sagts vid sidan av frågan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n att avgöra</numerusform>
            <numerusform>%n att avgöra</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy was saved as {file}.</source>
        <translation>En kopia har sparats som {file}.</translation>
    </message>
    <message>
        <source>A few words why</source>
        <translation>Några ord om varför</translation>
    </message>
    <message>
        <source>A photo, a scan or a recording, up to 25 MB</source>
        <translation>Ett foto, en skanning eller en inspelning, högst 25 MB</translation>
    </message>
    <message>
        <source>A quote</source>
        <translation>Ett citat</translation>
    </message>
    <message>
        <source>A quote, or a note again</source>
        <translation>Citat, eller anteckning igen</translation>
    </message>
    <message>
        <source>A second language under it: on and off</source>
        <translation>Ett andra språk under frågan: på och av</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left at this pace</source>
        <translation>
            <numerusform>Ungefär %n minut kvar i den här takten</numerusform>
            <numerusform>Ungefär %n minuter kvar i den här takten</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alla filer</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alla kortkommandon</translation>
    </message>
    <message>
        <source>Among the attachments: open, take away</source>
        <translation>Bland bilagorna: öppna, ta bort</translation>
    </message>
    <message>
        <source>Another interview</source>
        <translation>En annan intervju</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarad</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Answers worth a second look, for example without evidence</source>
        <translation>Svar som är värda att se över, till exempel utan belägg</translation>
    </message>
    <message>
        <source>Ask for</source>
        <translation>Fråga efter</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Fråga om samtycke</translation>
    </message>
    <message>
        <source>Ask for: {evidence}</source>
        <translation>Fråga efter: {evidence}</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Bifoga en fil</translation>
    </message>
    <message>
        <source>Attach a file: photo, scan, recording</source>
        <translation>Bifoga en fil: foto, skanning, inspelning</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilagor</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Bifoga…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Back at {number}, where work stopped.</source>
        <translation>Tillbaka vid {number}, där arbetet stannade.</translation>
    </message>
    <message>
        <source>Back at {number}. The note you were typing at {time} is here.</source>
        <translation>Tillbaka vid {number}. Den påbörjade anteckningen från {time} finns här.</translation>
    </message>
    <message>
        <source>Back at {number}. The quote you were typing at {time} is here.</source>
        <translation>Tillbaka vid {number}. Det påbörjade citatet från {time} finns här.</translation>
    </message>
    <message>
        <source>Back at {number}. The reason you were typing at {time} is here.</source>
        <translation>Tillbaka vid {number}. Det påbörjade skälet från {time} finns här.</translation>
    </message>
    <message>
        <source>Back at {number}. What you were jotting down at {time} is here.</source>
        <translation>Tillbaka vid {number}. Den påbörjade lösanteckningen från {time} finns här.</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Lämna samtalsläget</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Tillbaka till planen</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Tillbaka till frågan</translation>
    </message>
    <message>
        <source>Came without its content</source>
        <translation>Kom utan innehåll</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Caption of the attachment</source>
        <translation>Bilagans beskrivning</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Säkerhet i bedömningen</translation>
    </message>
    <message>
        <source>Certainty: low, medium, high</source>
        <translation>Säkerhet i bedömningen: låg, medel, hög</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Change what was jotted down</source>
        <translation>Ändra lösanteckningen</translation>
    </message>
    <message>
        <source>Choose the sentence that fits</source>
        <translation>Välj den mening som stämmer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Consent has not been asked for yet.</source>
        <translation>Frågan om samtycke är inte ställd än.</translation>
    </message>
    <message>
        <source>Consent to quotes is not recorded yet. Press K to ask for it.</source>
        <translation>Samtycke till citat är inte noterat än. Tryck på K för att fråga om det.</translation>
    </message>
    <message>
        <source>Consent to use these answers is not recorded, so they do not count in the results yet. Press K to ask for it.</source>
        <translation>Samtycke till att använda svaren är inte noterat, så de räknas inte i resultaten än. Tryck på K för att fråga om det.</translation>
    </message>
    <message>
        <source>Consent was withdrawn on {day}: nothing here counts.</source>
        <translation>Samtycket togs tillbaka {day}: inget här räknas.</translation>
    </message>
    <message>
        <source>Consent was withdrawn, so nothing may be quoted.</source>
        <translation>Samtycket är återtaget, så inget får citeras.</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Samtycket har tagits tillbaka</translation>
    </message>
    <message>
        <source>Consent: ask for it, see it, withdraw it</source>
        <translation>Samtycke: fråga om det, visa det, ta tillbaka det</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>Går isär</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Inte tillämpligt</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation>Vet inte</translation>
    </message>
    <message>
        <source>Enter goes there. Esc goes back. Nothing of this has to be.</source>
        <translation>Enter går dit. Esc går tillbaka. Inget av det här är ett måste.</translation>
    </message>
    <message>
        <source>Enter opens the marked one at the question where it stopped.</source>
        <translation>Enter öppnar den markerade vid den fråga där den stannade.</translation>
    </message>
    <message>
        <source>Every question has been dealt with.</source>
        <translation>Alla frågor är genomgångna.</translation>
    </message>
    <message>
        <source>Every question of this interview</source>
        <translation>Alla frågor i intervjun</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Allt annat</translation>
    </message>
    <message>
        <source>Everything so far is saved</source>
        <translation>Allt hittills är sparat</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belägg</translation>
    </message>
    <message>
        <source>Evidence and words</source>
        <translation>Belägg och ord</translation>
    </message>
    <message>
        <source>Evidence {grade}, certainty: {certainty}</source>
        <translation>Belägg {grade}, säkerhet: {certainty}</translation>
    </message>
    <message>
        <source>Evidence: one grade down</source>
        <translation>Belägg: en grad ner</translation>
    </message>
    <message>
        <source>Evidence: one grade up</source>
        <translation>Belägg: en grad upp</translation>
    </message>
    <message>
        <source>Evidence: this grade</source>
        <translation>Belägg: den här graden</translation>
    </message>
    <message>
        <source>Evidence: two versions</source>
        <translation>Belägg: två versioner</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>File what was jotted down</source>
        <translation>Lägg lösanteckningar vid frågor</translation>
    </message>
    <message>
        <source>File, only to be saved</source>
        <translation>Fil, kan bara sparas</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Find words in questions, answers and notes</source>
        <translation>Sök ord i frågor, svar och anteckningar</translation>
    </message>
    <message>
        <source>First question, last question</source>
        <translation>Första frågan, sista frågan</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flagga</translation>
    </message>
    <message>
        <source>Flag for a second look</source>
        <translation>Flagga för ny genomgång</translation>
    </message>
    <message>
        <source>Flag: two versions</source>
        <translation>Flagga: två versioner</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Flaggad</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flaggor</translation>
    </message>
    <message>
        <source>From question to question</source>
        <translation>Från fråga till fråga</translation>
    </message>
    <message>
        <source>Go to a question by number or words</source>
        <translation>Gå till en fråga efter nummer eller ord</translation>
    </message>
    <message>
        <source>Go to the first flagged question</source>
        <translation>Gå till första flaggade frågan</translation>
    </message>
    <message>
        <source>Go to the first open question</source>
        <translation>Gå till första obesvarade frågan</translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>Gå till planen</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Vägledning</translation>
    </message>
    <message>
        <source>Guidance on the question</source>
        <translation>Vägledning till frågan</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hög</translation>
    </message>
    <message>
        <source>In all interviews.</source>
        <translation>I alla intervjuer.</translation>
    </message>
    <message>
        <source>In it: keep mine, take theirs, join both</source>
        <translation>Där: behåll mitt, ta deras, slå ihop båda</translation>
    </message>
    <message>
        <source>In the inbox: change it, take it away</source>
        <translation>I inkorgen: ändra, ta bort</translation>
    </message>
    <message>
        <source>In this interview.</source>
        <translation>I den här intervjun.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inkorg</translation>
    </message>
    <message>
        <source>Inbox {count}</source>
        <translation>Inkorg {count}</translation>
    </message>
    <message>
        <source>Inbox: file what was jotted down</source>
        <translation>Inkorg: lägg lösanteckningar vid frågor</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>It was changed elsewhere since then: yours is shown, and you decide which is to stay.</source>
        <translation>Det har ändrats på annat håll sedan dess: det egna visas, och det återstår att välja vilket som ska stå.</translation>
    </message>
    <message>
        <source>Jot down</source>
        <translation>Anteckna löst</translation>
    </message>
    <message>
        <source>Jot something down</source>
        <translation>Anteckna något löst</translation>
    </message>
    <message>
        <source>Jotted down, not filed yet</source>
        <translation>Lösanteckningar i inkorgen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Keep in the inbox</source>
        <translation>Spara i inkorgen</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>Sparas löpande</translation>
    </message>
    <message>
        <source>Kept in the inbox, to be filed to its question later.</source>
        <translation>Sparad i inkorgen, kan läggas vid sin fråga senare.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Keys of the interview</source>
        <translation>Intervjuns kortkommandon</translation>
    </message>
    <message>
        <source>Letters and numbers answer while the bar stands beside the question. While you type, they are text.</source>
        <translation>Bokstäver och siffror svarar så länge strecket står vid frågan. I ett textfält är de text.</translation>
    </message>
    <message>
        <source>Look at this again</source>
        <translation>Titta på det här igen</translation>
    </message>
    <message>
        <source>Look in all</source>
        <translation>Sök i alla</translation>
    </message>
    <message>
        <source>Look in this one</source>
        <translation>Sök i den här</translation>
    </message>
    <message>
        <source>Looks through questions and anchors in every language, answers, notes, quotes, flags and what was jotted down.</source>
        <translation>Söker i frågor och svarsnivåer på alla språk, i svar, anteckningar, citat, flaggor och lösanteckningar.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Låg</translation>
    </message>
    <message>
        <source>May be quoted without name</source>
        <translation>Får citeras utan namn</translation>
    </message>
    <message>
        <source>May it be quoted: change</source>
        <translation>Får det citeras: ändra</translation>
    </message>
    <message>
        <source>May it be quoted?</source>
        <translation>Får det citeras?</translation>
    </message>
    <message>
        <source>May not be quoted</source>
        <translation>Får inte citeras</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medel</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Next flagged, or next of what the rail shows</source>
        <translation>Nästa flaggade, eller nästa av det som frågespalten visar</translation>
    </message>
    <message>
        <source>Next open</source>
        <translation>Nästa obesvarade</translation>
    </message>
    <message>
        <source>Next open question</source>
        <translation>Nästa obesvarade fråga</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nästa fråga</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Inget samtycke</translation>
    </message>
    <message>
        <source>No interview is planned yet.</source>
        <translation>Ingen intervju är planerad än.</translation>
    </message>
    <message>
        <source>No other question under “{filter}”.</source>
        <translation>Ingen annan fråga under ”{filter}”.</translation>
    </message>
    <message>
        <source>No question of this interview has that number or these words.</source>
        <translation>Ingen fråga i intervjun har det numret eller de orden.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Inte ställd</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Inte avgjort</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Inte sparat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Note on {number}</source>
        <translation>Anteckning till {number}</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Med anteckning</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Nothing has all of these words.</source>
        <translation>Inget innehåller alla de orden.</translation>
    </message>
    <message>
        <source>Nothing is waiting. J jots down what is said out of turn; here it finds its question.</source>
        <translation>Inget väntar. Det som sägs vid sidan av frågan antecknas löst med J; här läggs det vid rätt fråga.</translation>
    </message>
    <message>
        <source>Nothing under it</source>
        <translation>Inget språk under</translation>
    </message>
    <message>
        <source>Number or words; Enter files it</source>
        <translation>Nummer eller ord; Enter lägger den där</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Obesvarad</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Öppna filen</translation>
    </message>
    <message>
        <source>Other interviews</source>
        <translation>Andra intervjuer</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Plan who is to be interviewed first. The questions follow from that.</source>
        <translation>Planera först vilka som ska intervjuas. Frågorna följer av det.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Föregående</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Föregående fråga</translation>
    </message>
    <message>
        <source>Put to the note of {number}.</source>
        <translation>Lagd i anteckningen till {number}.</translation>
    </message>
    <message>
        <source>Put to the quote of {number}. May it be quoted?</source>
        <translation>Lagd i citatet till {number}. Får det citeras?</translation>
    </message>
    <message>
        <source>Put to {number}</source>
        <translation>Lägg vid {number}</translation>
    </message>
    <message>
        <source>Question in {language}</source>
        <translation>Frågans språk: {language}</translation>
    </message>
    <message>
        <source>Question in {language} and {second}</source>
        <translation>Frågans språk: {language} och {second}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Questions flagged for a second look</source>
        <translation>Frågor som är flaggade för ny genomgång</translation>
    </message>
    <message>
        <source>Questions on which respondents of this assessment differ</source>
        <translation>Frågor där svaren i bedömningen går isär</translation>
    </message>
    <message>
        <source>Questions that are not answered yet</source>
        <translation>Frågor som inte är besvarade än</translation>
    </message>
    <message>
        <source>Questions that fit</source>
        <translation>Frågor som passar</translation>
    </message>
    <message>
        <source>Questions with a note or a quote</source>
        <translation>Frågor med anteckning eller citat</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Quote for {number}</source>
        <translation>Citat till {number}</translation>
    </message>
    <message>
        <source>Quote or note</source>
        <translation>Citat eller anteckning</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Reading {file}, {share} %</source>
        <translation>Läser {file}, {share} %</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Läser…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Vill inte svara</translation>
    </message>
    <message>
        <source>Said out of turn</source>
        <translation>Sagt vid sidan av frågan</translation>
    </message>
    <message>
        <source>Save a copy of the attachment</source>
        <translation>Spara en kopia av bilagan</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Spara en kopia…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>Scores without evidence, quotes nobody has decided on and the like are listed here.</source>
        <translation>Här listas poäng utan belägg, citat som inte är avgjorda och liknande.</translation>
    </message>
    <message>
        <source>See results</source>
        <translation>Visa resultat</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Show the whole assessment</source>
        <translation>Visa hela bedömningen</translation>
    </message>
    <message>
        <source>Show this interview only</source>
        <translation>Visa bara den här intervjun</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Någon annan</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ljud</translation>
    </message>
    <message>
        <source>Stage before, stage after</source>
        <translation>Steget före, steget efter</translation>
    </message>
    <message>
        <source>Stage {stage} · {variable} · {number}</source>
        <translation>Steg {stage} · {variable} · {number}</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Ta tillbaka svaret</translation>
    </message>
    <message>
        <source>Take the flag away</source>
        <translation>Ta bort flaggan</translation>
    </message>
    <message>
        <source>Taken away. Undo brings it back.</source>
        <translation>Lösanteckningen är borttagen. Ångra tar tillbaka den.</translation>
    </message>
    <message>
        <source>Talk mode: the question alone, no scores</source>
        <translation>Samtalsläge: bara frågan, ingen poäng</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>That was the last question.</source>
        <translation>Det var den sista frågan.</translation>
    </message>
    <message>
        <source>The higher the number, the weaker this brake.</source>
        <translation>Ju högre siffra, desto svagare broms.</translation>
    </message>
    <message>
        <source>The one of these before</source>
        <translation>Föregående av dessa</translation>
    </message>
    <message>
        <source>The question in another language</source>
        <translation>Frågan på ett annat språk</translation>
    </message>
    <message>
        <source>The respondent does not want to be quoted.</source>
        <translation>Intervjupersonen vill inte citeras.</translation>
    </message>
    <message>
        <source>The respondent has not agreed to the report: nothing counts.</source>
        <translation>Intervjupersonen har inte samtyckt till rapporten: inget räknas.</translation>
    </message>
    <message>
        <source>The respondent&apos;s own words</source>
        <translation>Intervjupersonens egna ord</translation>
    </message>
    <message>
        <source>There is no guidance on this question in this language yet.</source>
        <translation>Det finns ingen vägledning till frågan på det här språket än.</translation>
    </message>
    <message>
        <source>There is nothing to decide on.</source>
        <translation>Det finns inget att avgöra.</translation>
    </message>
    <message>
        <source>There is nothing to look at in this assessment.</source>
        <translation>Det finns inget att se över i bedömningen.</translation>
    </message>
    <message>
        <source>There is nothing to look at in this interview.</source>
        <translation>Det finns inget att se över i intervjun.</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Att se över</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Two answers</source>
        <translation>Två svar</translation>
    </message>
    <message>
        <source>Two notes</source>
        <translation>Två anteckningar</translation>
    </message>
    <message>
        <source>Two quotes</source>
        <translation>Två citat</translation>
    </message>
    <message>
        <source>Two versions: see both, decide</source>
        <translation>Två versioner: se båda, avgör</translation>
    </message>
    <message>
        <source>Under it: {language}</source>
        <translation>Under: {language}</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Ångra: {what}</translation>
    </message>
    <message>
        <source>Undo; while typing, what was typed last</source>
        <translation>Ångra; i ett textfält det senast skrivna</translation>
    </message>
    <message>
        <source>What each level looks like</source>
        <translation>Så ser varje nivå ut</translation>
    </message>
    <message>
        <source>What each level sounds like</source>
        <translation>Så låter varje nivå</translation>
    </message>
    <message>
        <source>What it is after</source>
        <translation>Vad frågan är ute efter</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>Vad den mäter</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Vad den visar</translation>
    </message>
    <message>
        <source>What the answer rests on</source>
        <translation>Vad svaret bygger på</translation>
    </message>
    <message>
        <source>What the rail shows: all, open, flagged …</source>
        <translation>Vad frågespalten visar: alla, obesvarade, flaggade …</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Att se över</translation>
    </message>
    <message>
        <source>What to look at: {count}</source>
        <translation>Att se över: {count}</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Vad som hittades</translation>
    </message>
    <message>
        <source>What was said, in short</source>
        <translation>Vad som sades, i korthet</translation>
    </message>
    <message>
        <source>When the answer is general</source>
        <translation>När svaret är allmänt</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>Var den verkar</translation>
    </message>
    <message>
        <source>Which interview?</source>
        <translation>Vilken intervju?</translation>
    </message>
    <message>
        <source>Which question does it belong to?</source>
        <translation>Vilken fråga hör det till?</translation>
    </message>
    <message>
        <source>Which second language</source>
        <translation>Vilket språk under frågan</translation>
    </message>
    <message>
        <source>While jotting: keep it in the inbox</source>
        <translation>I en lösanteckning: spara i inkorgen</translation>
    </message>
    <message>
        <source>While jotting: put it to this question</source>
        <translation>I en lösanteckning: lägg vid den här frågan</translation>
    </message>
    <message>
        <source>Words, or a number</source>
        <translation>Ord, eller ett nummer</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Skriv en anteckning</translation>
    </message>
    <message>
        <source>Write down a quote</source>
        <translation>Skriv ner ett citat</translation>
    </message>
    <message>
        <source>answered {score}</source>
        <translation>besvarad {score}</translation>
    </message>
    <message>
        <source>changed by two people, to decide</source>
        <translation>ändrat av två personer, att avgöra</translation>
    </message>
    <message>
        <source>flagged: {reason}</source>
        <translation>flaggad: {reason}</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>med anteckning</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citat</translation>
    </message>
    <message>
        <source>respondents differ</source>
        <translation>svaren går isär</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>att se över</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} av {all}</translation>
    </message>
    <message>
        <source>{loop} {name} (feeds itself): {story}</source>
        <translation>{loop} {name} (förstärker sig själv): {story}</translation>
    </message>
    <message>
        <source>{loop} {name} (holds itself back): {story}</source>
        <translation>{loop} {name} (håller sig själv tillbaka): {story}</translation>
    </message>
    <message>
        <source>{score}: {anchor}</source>
        <translation>{score}: {anchor}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{stage} · question {place} of {all}</source>
        <translation>{stage} · fråga {place} av {all}</translation>
    </message>
    <message>
        <source>{who} changed it at {time}, while you were at it. Which is to stay?</source>
        <translation>{who} ändrade det {time}, under arbetet med det. Vilket ska stå?</translation>
    </message>
    <message>
        <source>{who} changed it meanwhile. Which is to stay?</source>
        <translation>{who} ändrade det under tiden. Vilket ska stå?</translation>
    </message>
    <message>
        <source>“{file}” is attached to {question}.</source>
        <translation>”{file}” är bifogad till {question}.</translation>
    </message>
    <message>
        <source>“{file}” is taken away. Undo brings it back.</source>
        <translation>”{file}” är borttagen. Ångra tar tillbaka den.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that can run like a program, so it is not opened from here. Save a copy to look at it.</source>
        <translation>”{name}” är av ett slag som kan köras som ett program, så filen öppnas inte härifrån. Spara en kopia för att se vad den innehåller.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>”{words}”</translation>
    </message>
    <message>
        <source>✓ Noted</source>
        <translation>✓ Noterat</translation>
    </message>
    <message>
        <source>✓ Saved {time}</source>
        <translation>✓ Sparat {time}</translation>
    </message>
</context>
<context>
    <name>keying</name>
    <message numerus="yes">
        <source>%n answer(s) not keyed a second time: {questions}</source>
        <translation>
            <numerusform>%n svar är inte inmatat en andra gång: {questions}</numerusform>
            <numerusform>%n svar är inte inmatade en andra gång: {questions}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided.</source>
        <translation>
            <numerusform>%n avgjort.</numerusform>
            <numerusform>%n avgjorda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide.</source>
        <translation>
            <numerusform>%n att avgöra.</numerusform>
            <numerusform>%n att avgöra.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number typed on the line brings its question here.</source>
        <translation>Ett frågenummer på raden hämtar frågan hit.</translation>
    </message>
    <message>
        <source>Another sheet</source>
        <translation>Annat blad</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Back to keying</source>
        <translation>Tillbaka till inmatningen</translation>
    </message>
    <message>
        <source>Back to the first entry</source>
        <translation>Tillbaka till första inmatningen</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Certainty: {word}</source>
        <translation>Säkerhet: {word}</translation>
    </message>
    <message>
        <source>Change the line, then Enter. Esc leaves it as it is.</source>
        <translation>Ändra raden, sedan Enter. Esc lämnar den som den är.</translation>
    </message>
    <message>
        <source>Code of the sheet</source>
        <translation>Bladets kod</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>End the second entry</source>
        <translation>Avsluta andra inmatningen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belägg</translation>
    </message>
    <message>
        <source>Evidence {grade}: {words}</source>
        <translation>Belägg {grade}: {words}</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Första</translation>
    </message>
    <message>
        <source>For example SE-S-03 · 4f1a9c</source>
        <translation>Till exempel SE-S-03 · 4f1a9c</translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>Gå till planen</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Intervjuer</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n choice(s)</source>
        <translation>
            <numerusform>Spara %n val</numerusform>
            <numerusform>Spara %n val</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep choices</source>
        <translation>Spara valen</translation>
    </message>
    <message>
        <source>Keep the line</source>
        <translation>Spara raden</translation>
    </message>
    <message>
        <source>Key a filled sheet</source>
        <translation>Mata in ett ifyllt blad</translation>
    </message>
    <message>
        <source>Key anew</source>
        <translation>Mata in på nytt</translation>
    </message>
    <message>
        <source>Key it a second time</source>
        <translation>Mata in en andra gång</translation>
    </message>
    <message>
        <source>Key what is right, then Enter. Esc goes back to the list.</source>
        <translation>Mata in det rätta, sedan Enter. Esc går tillbaka till listan.</translation>
    </message>
    <message>
        <source>Keyed anew</source>
        <translation>På nytt</translation>
    </message>
    <message>
        <source>Left open: {questions}</source>
        <translation>Lämnat obesvarat: {questions}</translation>
    </message>
    <message>
        <source>Line before</source>
        <translation>Föregående rad</translation>
    </message>
    <message>
        <source>Line to key</source>
        <translation>Rad att mata in</translation>
    </message>
    <message>
        <source>No interview has the code “{code}”. It stands at the foot of every sheet.</source>
        <translation>Ingen intervju har koden ”{code}”. Den står längst ner på varje blad.</translation>
    </message>
    <message>
        <source>No interview is planned yet</source>
        <translation>Ingen intervju är planerad än</translation>
    </message>
    <message>
        <source>Nothing is keyed a second time yet.</source>
        <translation>Inget är inmatat en andra gång än.</translation>
    </message>
    <message>
        <source>Nothing is left to decide. End the second entry when the sheet is put away; the answers stay as they are.</source>
        <translation>Inget återstår att avgöra. Avsluta andra inmatningen när bladet är undanlagt; svaren är kvar som de är.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Plan who was interviewed first; a sheet is keyed for one of them.</source>
        <translation>Planera först vilka som har intervjuats; ett blad matas in för en av dem.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Print the guide</source>
        <translation>Skriv ut guiden</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Quote and note</source>
        <translation>Citat och anteckning</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Andra</translation>
    </message>
    <message>
        <source>Second time</source>
        <translation>Andra gången</translation>
    </message>
    <message>
        <source>Stage {stage} · {variable} · {number}</source>
        <translation>Steg {stage} · {variable} · {number}</translation>
    </message>
    <message>
        <source>That was the end of the sheet. A number goes to its question.</source>
        <translation>Där slutade bladet. Ett nummer går till sin fråga.</translation>
    </message>
    <message>
        <source>The higher the number, the weaker this brake.</source>
        <translation>Ju högre siffra, desto svagare broms.</translation>
    </message>
    <message>
        <source>The sheet is keyed a second time. Compare shows what differs.</source>
        <translation>Bladet är inmatat en andra gång. Jämför visar vad som skiljer sig.</translation>
    </message>
    <message>
        <source>The sheet is keyed. Keying it a second time shows where the two differ.</source>
        <translation>Bladet är inmatat. En andra inmatning visar var de två skiljer sig.</translation>
    </message>
    <message>
        <source>The sheet, question by question</source>
        <translation>Bladet, fråga för fråga</translation>
    </message>
    <message>
        <source>This line was half typed when the program was closed.</source>
        <translation>Raden var halvskriven när programmet stängdes.</translation>
    </message>
    <message>
        <source>This sheet was printed blank, for the role {role}. Choose whose answers it holds.</source>
        <translation>Bladet skrevs ut tomt, för rollen {role}. Välj vems svar det innehåller.</translation>
    </message>
    <message>
        <source>Type the answer, then Enter. Enter alone leaves it open.</source>
        <translation>Skriv svaret, sedan Enter. Bara Enter lämnar frågan obesvarad.</translation>
    </message>
    <message>
        <source>Type the code at the foot of the sheet, or choose the interview. Enter opens it.</source>
        <translation>Skriv koden längst ner på bladet, eller välj intervjun. Enter öppnar den.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Vad som skiljer sig</translation>
    </message>
    <message>
        <source>What was keyed first stays out of sight until you compare.</source>
        <translation>Det som matades in först är dolt fram till jämförelsen.</translation>
    </message>
    <message>
        <source>What was keyed the second time is forgotten; answers stay.</source>
        <translation>Det som matades in andra gången glöms bort; svaren är kvar.</translation>
    </message>
    <message>
        <source>What you chose is kept, as one step.</source>
        <translation>Valen sparas, som en enda ändring.</translation>
    </message>
    <message>
        <source>certainty {word}</source>
        <translation>säkerhet {word}</translation>
    </message>
    <message>
        <source>chosen: {which}</source>
        <translation>valt: {which}</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>belägg</translation>
    </message>
    <message>
        <source>evidence {grade}</source>
        <translation>belägg {grade}</translation>
    </message>
    <message>
        <source>may be quoted</source>
        <translation>får citeras</translation>
    </message>
    <message>
        <source>may not be quoted yet</source>
        <translation>får inte citeras än</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>ingen anteckning</translation>
    </message>
    <message>
        <source>no quote</source>
        <translation>inget citat</translation>
    </message>
    <message>
        <source>none</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>note</source>
        <translation>anteckning</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citat</translation>
    </message>
    <message>
        <source>score</source>
        <translation>poäng</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>ta tillbaka</translation>
    </message>
    <message>
        <source>{done} of {all} keyed</source>
        <translation>{done} av {all} inmatade</translation>
    </message>
    <message>
        <source>{done} of {all} keyed a second time</source>
        <translation>{done} av {all} inmatade en andra gång</translation>
    </message>
    <message>
        <source>{question} is keyed already: {answer}. Enter alone goes on.</source>
        <translation>{question} är redan inmatad: {answer}. Bara Enter går vidare.</translation>
    </message>
    <message>
        <source>{question} is keyed already: {answer}. Enter once more changes it.</source>
        <translation>{question} är redan inmatad: {answer}. Enter en gång till ändrar svaret.</translation>
    </message>
    <message>
        <source>{question} is not in this interview&apos;s question set. Enter once more keys it and adds it to the set.</source>
        <translation>{question} finns inte i intervjuns frågeurval. Enter en gång till matar in svaret och lägger till frågan i urvalet.</translation>
    </message>
    <message>
        <source>{question} stands as it was: {answer}.</source>
        <translation>{question} står som förut: {answer}.</translation>
    </message>
    <message>
        <source>{question} stays open.</source>
        <translation>{question} är fortfarande obesvarad.</translation>
    </message>
    <message>
        <source>{question}: {answer}.</source>
        <translation>{question}: {answer}.</translation>
    </message>
    <message>
        <source>{same} of {all} the same.</source>
        <translation>{same} av {all} lika.</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>”{quote}”</translation>
    </message>
    <message>
        <source>← keeps the first, → the second. Enter lets you key it anew.</source>
        <translation>← behåller den första, → den andra. Med Enter matas svaret in på nytt.</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n bedömning</numerusform>
            <numerusform>%n bedömningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n kluster</numerusform>
            <numerusform>%n kluster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n intervju</numerusform>
            <numerusform>%n intervjuer</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the cluster you want to assess. Or look around first in the example study: nine invented clusters with interviews, results and reports.</source>
        <translation>Lägg till det kluster som ska bedömas. Eller se dig om i exempelstudien först: nio påhittade kluster med intervjuer, resultat och rapporter.</translation>
    </message>
    <message>
        <source>All stages working</source>
        <translation>Alla steg fungerar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Changes show in every assessment of it.</source>
        <translation>Ändringarna syns i alla bedömningar av klustret.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Continue where you stopped</source>
        <translation>Fortsätt där arbetet stannade</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Edit cluster</source>
        <translation>Redigera kluster</translation>
    </message>
    <message>
        <source>Edit {cluster}</source>
        <translation>Redigera {cluster}</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Spara ändringar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Load the example study</source>
        <translation>Läs in exempelstudien</translation>
    </message>
    <message>
        <source>Loading the example study…</source>
        <translation>Läser in exempelstudien…</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Ny bedömning</translation>
    </message>
    <message>
        <source>New assessment of {cluster}</source>
        <translation>Ny bedömning av {cluster}</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>Nytt kluster</translation>
    </message>
    <message>
        <source>No assessment yet</source>
        <translation>Ingen bedömning än</translation>
    </message>
    <message>
        <source>No clusters yet</source>
        <translation>Inga kluster än</translation>
    </message>
    <message>
        <source>No position yet</source>
        <translation>Inget stegläge än</translation>
    </message>
    <message>
        <source>No stage working</source>
        <translation>Inget steg fungerar</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Inget stämmer med sökningen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Välj datum</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Lägg tillbaka</translation>
    </message>
    <message>
        <source>Reading the library…</source>
        <translation>Läser biblioteket…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove assessment</source>
        <translation>Ta bort bedömningen</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Omgång {number}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Visa allt</translation>
    </message>
    <message>
        <source>Stage 1 working</source>
        <translation>Steg 1 fungerar</translation>
    </message>
    <message>
        <source>Stages 1–{last} working</source>
        <translation>Steg 1–{last} fungerar</translation>
    </message>
    <message>
        <source>The example study is loaded: {clusters}, {assessments}.</source>
        <translation>Exempelstudien är inläst: {clusters}, {assessments}.</translation>
    </message>
    <message>
        <source>To be deleted by now, if you agree: {what}.</source>
        <translation>Bör vara borttaget vid det här laget, om inget talar emot: {what}.</translation>
    </message>
    <message>
        <source>Try fewer words, or only the beginning of a name.</source>
        <translation>Pröva färre ord, eller bara början av ett namn.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Välkommen</translation>
    </message>
    <message>
        <source>Write the days like 2026-10-14, or leave them empty.</source>
        <translation>Skriv datumen som 2026-10-14, eller lämna dem tomma.</translation>
    </message>
    <message>
        <source>building {stage}</source>
        <translation>{stage} under uppbyggnad</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>klar</translation>
    </message>
    <message numerus="yes">
        <source>contact details of %n respondent(s)</source>
        <translation>
            <numerusform>kontaktuppgifter till %n intervjuperson</numerusform>
            <numerusform>kontaktuppgifter till %n intervjupersoner</numerusform>
        </translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>från {day}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planerad</translation>
    </message>
    <message>
        <source>question {question}</source>
        <translation>fråga {question}</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>till {day}</translation>
    </message>
    <message>
        <source>{assessment} of {cluster} is no longer in the library.</source>
        <translation>{assessment} för {cluster} finns inte längre i biblioteket.</translation>
    </message>
    <message>
        <source>{done} of {planned} questions</source>
        <translation>{done} av {planned} frågor</translation>
    </message>
    <message>
        <source>{stages} ahead</source>
        <translation>{stages} i förväg</translation>
    </message>
</context>
<context>
    <name>peer pack</name>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n kluster</numerusform>
            <numerusform>%n kluster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) in the pack.</source>
        <translation>
            <numerusform>%n kluster i paketet.</numerusform>
            <numerusform>%n kluster i paketet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) left out: assessed with another instrument or version.</source>
        <translation>
            <numerusform>%n kluster utelämnat: bedömt med ett annat instrument eller en annan version.</numerusform>
            <numerusform>%n kluster utelämnade: bedömda med ett annat instrument eller en annan version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) left out: too few respondents who agreed to comparison and answered.</source>
        <translation>
            <numerusform>%n kluster utelämnat: för få intervjupersoner som samtyckt till jämförelse och svarat.</numerusform>
            <numerusform>%n kluster utelämnade: för få intervjupersoner som samtyckt till jämförelse och svarat.</numerusform>
        </translation>
    </message>
    <message>
        <source>A figure of a cluster rests on at least {respondents} respondents. A figure here is shown from {clusters} clusters on, and where none of their organisations has more than {share} of them; quartiles are shown from {quartiles} clusters on. Figures are hidden, too, where what is shown here or was shown earlier would give them away.</source>
        <translation>Ett klusters siffra bygger på minst {respondents} intervjupersoner. En siffra visas här från {clusters} kluster, och där ingen av deras organisationer har mer än {share} av dem; kvartiler visas från {quartiles} kluster. Siffror är också dolda där det som visas här eller har visats tidigare skulle röja dem.</translation>
    </message>
    <message>
        <source>A later pack is here; comparisons will go on using that one.</source>
        <translation>Ett senare paket finns här; jämförelser fortsätter att använda det.</translation>
    </message>
    <message>
        <source>About this pack</source>
        <translation>Om det här paketet</translation>
    </message>
    <message>
        <source>An earlier pack is here; comparisons will use this one.</source>
        <translation>Ett tidigare paket finns här; jämförelser kommer att använda det här.</translation>
    </message>
    <message numerus="yes">
        <source>Anonymous figures about %n cluster(s)</source>
        <translation>
            <numerusform>Anonyma siffror om %n kluster</numerusform>
            <numerusform>Anonyma siffror om %n kluster</numerusform>
        </translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Kluster</translation>
    </message>
    <message>
        <source>Clusters where it is working</source>
        <translation>Kluster där det fungerar</translation>
    </message>
    <message>
        <source>Clusters, at least</source>
        <translation>Kluster, minst</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Figures about how business clusters of one country work, put together so that a cluster elsewhere can see itself beside its peers. They rest on interviews whose respondents agreed to an anonymous comparison, and on the latest round of every cluster.</source>
        <translation>Siffror om hur ett lands företagskluster fungerar, sammanställda så att ett kluster någon annanstans kan se sig bredvid sina likar. De bygger på intervjuer där intervjupersonen samtyckt till en anonym jämförelse, och på varje klusters senaste omgång.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingeravtryck</translation>
    </message>
    <message>
        <source>Fingerprint: {fingerprint}</source>
        <translation>Fingeravtryck: {fingerprint}</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>Så kontrolleras det</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Så läser man det</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>Slingor</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Nedre kvartil</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Framställt av</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Framställt den</translation>
    </message>
    <message>
        <source>Made with the same instrument.</source>
        <translation>Framställt med samma instrument.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Name of the instrument</source>
        <translation>Instrumentets namn</translation>
    </message>
    <message>
        <source>No cluster, organisation, region or person is named in this file, nobody&apos;s words are in it, and nothing leads back to them.</source>
        <translation>Inget kluster, ingen organisation, region eller person nämns i den här filen, ingens ord finns i den, och inget leder tillbaka till dem.</translation>
    </message>
    <message>
        <source>Not compared: it was made with another instrument, {instrument}.</source>
        <translation>Jämförs inte: det framställdes med ett annat instrument, {instrument}.</translation>
    </message>
    <message>
        <source>Not compared: it was made with version {version} of the instrument.</source>
        <translation>Jämförs inte: det framställdes med instrumentets version {version}.</translation>
    </message>
    <message>
        <source>Not compared: the questions of this version had other words or rules there.</source>
        <translation>Jämförs inte: den här versionens frågor hade andra ord eller regler där.</translation>
    </message>
    <message>
        <source>Nothing from {maker} has come in here before. Compare the fingerprint with them by telephone, sign by sign, before you bring the pack in.</source>
        <translation>Inget från {maker} har kommit in här förut. Jämför fingeravtrycket med dem per telefon, tecken för tecken, innan paketet importeras.</translation>
    </message>
    <message>
        <source>Peer pack of {country}</source>
        <translation>Jämförelsepaket från {country}</translation>
    </message>
    <message>
        <source>Scores go from 1 to 5; high is good for the cluster. The median is the cluster in the middle; half of the clusters lie between the lower and the upper quartile. All are rounded to a quarter of a step.</source>
        <translation>Poängen går från 1 till 5; högt är bra för klustret. Medianen är klustret i mitten; hälften av klustren ligger mellan nedre och övre kvartilen. Alla är avrundade till ett kvarts steg.</translation>
    </message>
    <message>
        <source>Signed by {maker}, as the packs before, and unchanged since.</source>
        <translation>Undertecknat av {maker}, som paketen förut, och oförändrat sedan dess.</translation>
    </message>
    <message>
        <source>Signed with a key that is known here as {known_name}, who call themselves {maker} now.</source>
        <translation>Undertecknat med en nyckel som här är känd som {known_name}, som nu kallar sig {maker}.</translation>
    </message>
    <message>
        <source>Signed with this store&apos;s own key, and unchanged since.</source>
        <translation>Undertecknat med den egna nyckeln och oförändrat sedan dess.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>The file is signed. Bring it into ClusterDyn Desktop, which says whether anything in it was changed, and who made it.</source>
        <translation>Filen är undertecknad. Importera den i ClusterDyn Desktop, som säger om något i den har ändrats och vem som framställt den.</translation>
    </message>
    <message>
        <source>The first time, compare the fingerprint below with its maker by telephone: it must be the same, sign by sign. Do not write into this file; it would no longer hold.</source>
        <translation>Jämför första gången fingeravtrycket nedan med upphovet per telefon: det ska vara detsamma, tecken för tecken. Skriv inte i den här filen; då gäller den inte längre.</translation>
    </message>
    <message>
        <source>There is no other pack of this kind here.</source>
        <translation>Det finns inget annat sådant paket här.</translation>
    </message>
    <message>
        <source>This very pack is here already.</source>
        <translation>Just det här paketet finns redan här.</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Övre kvartil</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variabler</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Vad det här är</translation>
    </message>
    <message>
        <source>Years of the assessments</source>
        <translation>År för bedömningarna</translation>
    </message>
    <message>
        <source>above the median</source>
        <translation>över medianen</translation>
    </message>
    <message>
        <source>below the median</source>
        <translation>under medianen</translation>
    </message>
    <message>
        <source>hidden: too few clusters</source>
        <translation>dold: för få kluster</translation>
    </message>
    <message>
        <source>in the highest quarter</source>
        <translation>i den högsta fjärdedelen</translation>
    </message>
    <message>
        <source>in the lowest quarter</source>
        <translation>i den lägsta fjärdedelen</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>i mitten</translation>
    </message>
    <message>
        <source>in the second quarter</source>
        <translation>i den andra fjärdedelen</translation>
    </message>
    <message>
        <source>in the third quarter</source>
        <translation>i den tredje fjärdedelen</translation>
    </message>
    <message>
        <source>median {median}</source>
        <translation>median {median}</translation>
    </message>
    <message>
        <source>median {median}, half between {lower} and {upper}</source>
        <translation>median {median}, hälften mellan {lower} och {upper}</translation>
    </message>
    <message>
        <source>{maker} is known here by another fingerprint, {known_fingerprint}. This pack may be somebody else&apos;s: ask {maker} by telephone whether they have a new key, and bring the pack in only then. Their earlier key is then trusted no more.</source>
        <translation>{maker} är känd här med ett annat fingeravtryck, {known_fingerprint}. Det här paketet kan vara någon annans: fråga {maker} per telefon om de har en ny nyckel och importera paketet först då. Deras tidigare nyckel litar man sedan inte längre på.</translation>
    </message>
    <message>
        <source>… starting or not seen, together</source>
        <translation>… på väg eller syns inte, tillsammans</translation>
    </message>
    <message>
        <source>… where it is not seen</source>
        <translation>… där det inte syns</translation>
    </message>
    <message>
        <source>… where it is starting</source>
        <translation>… där det är på väg</translation>
    </message>
</context>
<context>
    <name>place</name>
    <message>
        <source>Backups…</source>
        <translation>Säkerhetskopior…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Låt den ligga</translation>
    </message>
    <message>
        <source>Move the store</source>
        <translation>Flytta databasen</translation>
    </message>
    <message>
        <source>Move the store…</source>
        <translation>Flytta databasen…</translation>
    </message>
    <message>
        <source>Moving the store…</source>
        <translation>Flyttar databasen…</translation>
    </message>
    <message>
        <source>Save everything in another place</source>
        <translation>Spara allt på en annan plats</translation>
    </message>
    <message>
        <source>Save in another place…</source>
        <translation>Spara på en annan plats…</translation>
    </message>
    <message>
        <source>Saving everything in another place…</source>
        <translation>Sparar allt på en annan plats…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mappen</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Databas</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message numerus="yes">
        <source>%n interview(s) left out of results.</source>
        <translation>
            <numerusform>%n intervju utelämnas ur resultaten.</numerusform>
            <numerusform>%n intervjuer utelämnas ur resultaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more interview(s) could ask it.</source>
        <translation>
            <numerusform>Frågan kan ställas i %n intervju till.</numerusform>
            <numerusform>Frågan kan ställas i %n intervjuer till.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s) stay thin.</source>
        <translation>
            <numerusform>Ytterligare %n fråga är fortfarande tunn.</numerusform>
            <numerusform>Ytterligare %n frågor är fortfarande tunna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n fråga</numerusform>
            <numerusform>%n frågor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) stay thin</source>
        <translation>
            <numerusform>%n fråga är fortfarande tunn</numerusform>
            <numerusform>%n frågor är fortfarande tunna</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Add interview</source>
        <translation>Lägg till intervju</translation>
    </message>
    <message>
        <source>Add those you will talk to. {interviews} interviews with {roles} kinds of respondent are the least for a sound base.</source>
        <translation>Lägg till dem som ska intervjuas. Minst {interviews} intervjuer och {roles} roller behövs för ett gott underlag.</translation>
    </message>
    <message>
        <source>All for this role</source>
        <translation>Alla för rollen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarad</translation>
    </message>
    <message>
        <source>Answered/planned. The bar: filled is answered, hollow is planned, a thin line is missing.</source>
        <translation>Besvarat/planerat. Stapeln: fyllt är besvarat, ihåligt är planerat, ett tunt streck är det som saknas.</translation>
    </message>
    <message>
        <source>Can be asked</source>
        <translation>Kan ställas</translation>
    </message>
    <message>
        <source>Choose a question to see in which interviews it is planned.</source>
        <translation>Välj en fråga för att se i vilka intervjuer den är planerad.</translation>
    </message>
    <message>
        <source>Choose at least one question.</source>
        <translation>Välj minst en fråga.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message numerus="yes">
        <source>Consent is still to be asked for in %n interview(s).</source>
        <translation>
            <numerusform>I %n intervju återstår att fråga om samtycke.</numerusform>
            <numerusform>I %n intervjuer återstår att fråga om samtycke.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontaktuppgifter</translation>
    </message>
    <message numerus="yes">
        <source>Contact details of %n respondent(s) are deleted.</source>
        <translation>
            <numerusform>Kontaktuppgifterna för %n intervjuperson är borttagna.</numerusform>
            <numerusform>Kontaktuppgifterna för %n intervjupersoner är borttagna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue interview</source>
        <translation>Fortsätt intervju</translation>
    </message>
    <message>
        <source>Core only</source>
        <translation>Bara kärnfrågor</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Ta bort nu</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Every interview has these questions already.</source>
        <translation>Alla intervjuer har redan de här frågorna.</translation>
    </message>
    <message>
        <source>Every question reaches the answers wanted.</source>
        <translation>Alla frågor når önskat antal svar.</translation>
    </message>
    <message>
        <source>Every question reaches {wanted} answers except {count}: {questions}.</source>
        <translation>Alla frågor når {wanted} svar utom {count}: {questions}.</translation>
    </message>
    <message>
        <source>Every question reaches {wanted} answers.</source>
        <translation>Alla frågor når {wanted} svar.</translation>
    </message>
    <message>
        <source>For comparison</source>
        <translation>Till jämförelse</translation>
    </message>
    <message>
        <source>For the report</source>
        <translation>Till rapporten</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Genomförd</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Interview {label}</source>
        <translation>Intervju {label}</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Spara ändringar</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beteckning</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Meant for other kinds of respondent</source>
        <translation>Avsedda för andra roller</translation>
    </message>
    <message>
        <source>Minutes for {label}</source>
        <translation>Minuter för {label}</translation>
    </message>
    <message>
        <source>No interview planned yet</source>
        <translation>Ingen intervju planerad än</translation>
    </message>
    <message>
        <source>No question reaches {wanted} answers yet.</source>
        <translation>Ingen fråga når {wanted} svar än.</translation>
    </message>
    <message>
        <source>Nobody is planned yet.</source>
        <translation>Ingen är planerad än.</translation>
    </message>
    <message>
        <source>Nobody who is planned can be asked.</source>
        <translation>Ingen av de planerade kan få frågan.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n respondent(s) can be asked.</source>
        <translation>
            <numerusform>Bara %n intervjuperson kan få frågan.</numerusform>
            <numerusform>Bara %n intervjupersoner kan få frågan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open interview</source>
        <translation>Öppna intervju</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annan</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Välj datum</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerad</translation>
    </message>
    <message>
        <source>Planned in no interview.</source>
        <translation>Inte planerad i någon intervju.</translation>
    </message>
    <message>
        <source>Planned in {interviews}.</source>
        <translation>Planerad i {interviews}.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Lägg tillbaka</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Questions done</source>
        <translation>Klara frågor</translation>
    </message>
    <message>
        <source>Questions that stay thin</source>
        <translation>Frågor som fortfarande är tunna</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Intervjuperson</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starta</translation>
    </message>
    <message>
        <source>Start interview</source>
        <translation>Starta intervju</translation>
    </message>
    <message numerus="yes">
        <source>The day to delete contact details has passed for %n respondent(s): {labels}.</source>
        <translation>
            <numerusform>Datumet för att ta bort kontaktuppgifter har passerat för %n intervjuperson: {labels}.</numerusform>
            <numerusform>Datumet för att ta bort kontaktuppgifter har passerat för %n intervjupersoner: {labels}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is in use.</source>
        <translation>Planen används nu.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Whole set</source>
        <translation>Alla frågor</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Räknar…</translation>
    </message>
    <message>
        <source>Write the day like 2026-10-14, or leave it empty.</source>
        <translation>Skriv datumet som 2026-10-14, eller lämna det tomt.</translation>
    </message>
    <message>
        <source>Write the days like 2026-10-14, or leave them empty.</source>
        <translation>Skriv datumen som 2026-10-14, eller lämna dem tomma.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>besvarad</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>oförändrat</translation>
    </message>
    <message>
        <source>core</source>
        <translation>kärnfråga</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>raderad</translation>
    </message>
    <message>
        <source>keeps what it has</source>
        <translation>behåller sina frågor</translation>
    </message>
    <message>
        <source>left out of results</source>
        <translation>utelämnas ur resultaten</translation>
    </message>
    <message>
        <source>left out until given</source>
        <translation>utelämnas tills det ges</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>inget datum än</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>inte tillfrågad</translation>
    </message>
    <message>
        <source>now {before}</source>
        <translation>nu {before}</translation>
    </message>
    <message>
        <source>other questions than now</source>
        <translation>andra frågor än nu</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>återtaget</translation>
    </message>
    <message>
        <source>{changed} of {all} interviews get another set.</source>
        <translation>{changed} av {all} intervjuer får ett annat frågeurval.</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} av {planned}</translation>
    </message>
    <message>
        <source>{enough} of {all} questions reach {wanted} answers.</source>
        <translation>{enough} av {all} frågor når {wanted} svar.</translation>
    </message>
    <message>
        <source>{label} and its answers are no longer part of the assessment.</source>
        <translation>{label} och svaren ingår inte längre i bedömningen.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min: core</source>
        <translation>{minutes} min: kärnfrågor</translation>
    </message>
    <message>
        <source>{questions}, {minutes} min</source>
        <translation>{questions}, {minutes} min</translation>
    </message>
    <message>
        <source>{question} reaches {planned} of {wanted}.</source>
        <translation>{question} når {planned} av {wanted}.</translation>
    </message>
    <message>
        <source>{question}, {name}: {planned} planned, {answered} answered, {wanted} wanted</source>
        <translation>{question}, {name}: planerat {planned}, besvarat {answered}, önskat {wanted}</translation>
    </message>
    <message>
        <source>{share} of the interviews are with companies.</source>
        <translation>{share} av intervjuerna är med företag.</translation>
    </message>
    <message>
        <source>{who} changed the same at {at}. What you typed is still here: press Enter in it to put it in the place of theirs, or leave the page to let theirs stay.</source>
        <translation>{who} ändrade samma sak {at}. Det som skrivits finns kvar: tryck Enter i det för att ersätta det andra, eller lämna sidan för att låta det andra stå.</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>does not apply</source>
        <translation>inte tillämpligt</translation>
    </message>
    <message>
        <source>does not know</source>
        <translation>vet inte</translation>
    </message>
    <message>
        <source>done</source>
        <comment>action</comment>
        <translation>klar</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>action</comment>
        <translation>struken</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hög</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>på plats</translation>
    </message>
    <message>
        <source>large</source>
        <translation>stort</translation>
    </message>
    <message>
        <source>low</source>
        <translation>låg</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medel</translation>
    </message>
    <message>
        <source>medium (under 250)</source>
        <translation>medelstort (under 250)</translation>
    </message>
    <message>
        <source>micro (under 10)</source>
        <translation>mikro (under 10)</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>inte ställd</translation>
    </message>
    <message>
        <source>open</source>
        <translation>obesvarad</translation>
    </message>
    <message>
        <source>open</source>
        <comment>action</comment>
        <translation>öppen</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>vill inte svara</translation>
    </message>
    <message>
        <source>scored</source>
        <translation>poängsatt</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>underskrivet</translation>
    </message>
    <message>
        <source>small (under 50)</source>
        <translation>litet (under 50)</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>muntligt</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>recovery sheet</name>
    <message>
        <source>A lost passphrase is a lost store. Nobody can open it, not even we. Keep this sheet where contracts are kept, and not beside the computer.</source>
        <translation>En förlorad lösenfras är en förlorad databas. Ingen kan öppna den, inte ens vi. Förvara bladet där avtal förvaras, inte bredvid datorn.</translation>
    </message>
    <message>
        <source>Backups made from this day on open with the same passphrase. After a change of passphrase, print a new sheet; older backups still need this one.</source>
        <translation>Säkerhetskopior som görs från och med i dag öppnas med samma lösenfras. Skriv ut ett nytt blad när lösenfrasen byts; äldre säkerhetskopior behöver fortfarande den här.</translation>
    </message>
    <message>
        <source>How to open it</source>
        <translation>Så öppnas den</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Passphrase given on</source>
        <translation>Lösenfrasen gavs den</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Printed because somebody asked for it. The program has not kept it; delete the file that this sheet was printed from.</source>
        <translation>Utskriven eftersom någon bad om det. Programmet har inte sparat den; ta bort filen som bladet skrevs ut från.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Återställningsblad</translation>
    </message>
    <message>
        <source>Start ClusterDyn. If another store opens or is asked for, choose “Open another store…” and this file.</source>
        <translation>Starta ClusterDyn. Om en annan databas öppnas eller efterfrågas: välj ”Öppna en annan databas…” och den här filen.</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>Lösenfrasen</translation>
    </message>
    <message>
        <source>The store</source>
        <translation>Databasen</translation>
    </message>
    <message>
        <source>Type the passphrase as it stands here. Capitals, spaces and marks count.</source>
        <translation>Skriv lösenfrasen som den står här. Versaler, mellanslag och skiljetecken räknas.</translation>
    </message>
    <message>
        <source>Without the program: the file is an SQLCipher 4 database with its usual settings. Any program that reads SQLCipher opens it with this passphrase.</source>
        <translation>Utan programmet: filen är en SQLCipher 4-databas med de vanliga inställningarna. Alla program som läser SQLCipher öppnar den med lösenfrasen.</translation>
    </message>
    <message>
        <source>Write it by hand, in clear letters. Spaces count.</source>
        <translation>Skriv den för hand, med tydliga bokstäver. Mellanslag räknas.</translation>
    </message>
</context>
<context>
    <name>registers</name>
    <message>
        <source>action</source>
        <translation>åtgärd</translation>
    </message>
    <message>
        <source>agreed value</source>
        <translation>överenskommet värde</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>beskrivning</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kod</translation>
    </message>
    <message>
        <source>consent to be contacted again</source>
        <translation>samtycke till ny kontakt</translation>
    </message>
    <message>
        <source>consent to comparison</source>
        <translation>samtycke till jämförelse</translation>
    </message>
    <message>
        <source>consent to quotes</source>
        <translation>samtycke till citat</translation>
    </message>
    <message>
        <source>consent to the report</source>
        <translation>samtycke till rapporten</translation>
    </message>
    <message>
        <source>country</source>
        <translation>land</translation>
    </message>
    <message>
        <source>date, mode and length</source>
        <translation>datum, form och längd</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>klart senast</translation>
    </message>
    <message>
        <source>erasure</source>
        <translation>radering</translation>
    </message>
    <message>
        <source>evidence and certainty</source>
        <translation>belägg och säkerhet</translation>
    </message>
    <message>
        <source>field</source>
        <translation>bransch</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>värde</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>filnamn</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>flagga</translation>
    </message>
    <message>
        <source>how consent was given</source>
        <translation>hur samtycke gavs</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>instrument</translation>
    </message>
    <message>
        <source>interviewers</source>
        <translation>intervjuare</translation>
    </message>
    <message>
        <source>label</source>
        <translation>beteckning</translation>
    </message>
    <message>
        <source>language</source>
        <translation>språk</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>språk</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>lärdom</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>finns inte här</translation>
    </message>
    <message>
        <source>note</source>
        <translation>anteckning</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordning</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>klusterorganisation</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>ansvarig</translation>
    </message>
    <message>
        <source>period</source>
        <translation>period</translation>
    </message>
    <message>
        <source>planned questions</source>
        <translation>planerade frågor</translation>
    </message>
    <message>
        <source>question it is filed to</source>
        <translation>fråga den är lagd vid</translation>
    </message>
    <message>
        <source>quote and permission</source>
        <translation>citat och tillstånd</translation>
    </message>
    <message>
        <source>region</source>
        <translation>region</translation>
    </message>
    <message>
        <source>role</source>
        <translation>roll</translation>
    </message>
    <message>
        <source>round</source>
        <translation>omgång</translation>
    </message>
    <message>
        <source>score</source>
        <translation>poäng</translation>
    </message>
    <message>
        <source>situation</source>
        <translation>utgångsläge</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>borttaget</translation>
    </message>
    <message>
        <source>team</source>
        <translation>intervjuteam</translation>
    </message>
    <message>
        <source>title</source>
        <translation>rubrik</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variabel</translation>
    </message>
    <message>
        <source>what changed</source>
        <translation>vad som förändrades</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>vad som gjordes</translation>
    </message>
    <message>
        <source>withdrawal of consent</source>
        <translation>samtycket återtaget</translation>
    </message>
    <message>
        <source>words</source>
        <translation>ord</translation>
    </message>
    <message>
        <source>year of founding</source>
        <translation>grundat år</translation>
    </message>
</context>
<context>
    <name>remarks</name>
    <message>
        <source>A high number means a weak brake here. Read the anchor once more.</source>
        <translation>En hög siffra betyder svag broms här. Läs svarsnivån en gång till.</translation>
    </message>
    <message>
        <source>Add a grade, or leave it.</source>
        <translation>Ange en grad, eller låt det vara.</translation>
    </message>
    <message>
        <source>Ask whether it may be quoted without name.</source>
        <translation>Fråga om det får citeras utan namn.</translation>
    </message>
    <message>
        <source>Choose an answer, or leave it open.</source>
        <translation>Välj ett svar, eller lämna frågan obesvarad.</translation>
    </message>
    <message>
        <source>Consent not given</source>
        <translation>Samtycke inte givet</translation>
    </message>
    <message>
        <source>Consent not recorded</source>
        <translation>Samtycke inte noterat</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Samtycket återtaget</translation>
    </message>
    <message>
        <source>Few interviews</source>
        <translation>Få intervjuer</translation>
    </message>
    <message>
        <source>Few kinds of respondents</source>
        <translation>Få roller</translation>
    </message>
    <message>
        <source>High scores without a note</source>
        <translation>Höga poäng utan anteckning</translation>
    </message>
    <message>
        <source>Note the example it rests on, or leave it.</source>
        <translation>Anteckna exemplet som det bygger på, eller låt det vara.</translation>
    </message>
    <message>
        <source>Perhaps scored the other way round</source>
        <translation>Kanske omvänt poängsatt</translation>
    </message>
    <message>
        <source>Plan interviews of other kinds.</source>
        <translation>Planera intervjuer med andra roller.</translation>
    </message>
    <message>
        <source>Plan more interviews.</source>
        <translation>Planera fler intervjuer.</translation>
    </message>
    <message>
        <source>Plan them for more respondents.</source>
        <translation>Planera frågan för fler intervjupersoner.</translation>
    </message>
    <message>
        <source>Put the sense of it into the note, and take the quote out.</source>
        <translation>Skriv in innebörden i anteckningen och ta bort citatet.</translation>
    </message>
    <message>
        <source>Questions with few answers</source>
        <translation>Frågor med få svar</translation>
    </message>
    <message>
        <source>Quotes not decided on</source>
        <translation>Citat som inte är avgjorda</translation>
    </message>
    <message>
        <source>Quotes not wanted</source>
        <translation>Citat trots nej</translation>
    </message>
    <message>
        <source>Scores without evidence</source>
        <translation>Poäng utan belägg</translation>
    </message>
    <message>
        <source>These answers are left out everywhere. Nothing is to be done.</source>
        <translation>Svaren utelämnas överallt. Inget behöver göras.</translation>
    </message>
    <message>
        <source>These answers do not count in the results.</source>
        <translation>Svaren räknas inte i resultaten.</translation>
    </message>
    <message>
        <source>These answers do not count until consent is recorded.</source>
        <translation>Svaren räknas inte förrän samtycket är noterat.</translation>
    </message>
    <message>
        <source>Words without an answer</source>
        <translation>Ord utan svar</translation>
    </message>
    <message>
        <source>{count} of {wanted}</source>
        <translation>{count} av {wanted}</translation>
    </message>
    <message>
        <source>{count} of {wanted} interviews that a result should rest on.</source>
        <translation>{count} av {wanted} intervjuer som ett resultat bör bygga på.</translation>
    </message>
    <message>
        <source>{count} of {wanted} kinds of respondents that should be heard.</source>
        <translation>{count} av {wanted} roller som bör höras.</translation>
    </message>
    <message>
        <source>{label}: consent was withdrawn.</source>
        <translation>{label}: samtycket är återtaget.</translation>
    </message>
    <message>
        <source>{label}: there are answers, but consent is not recorded.</source>
        <translation>{label}: det finns svar, men samtycke är inte noterat.</translation>
    </message>
    <message>
        <source>{label}: there are answers, but no consent to use them.</source>
        <translation>{label}: det finns svar, men inget samtycke till att använda dem.</translation>
    </message>
    <message>
        <source>{question}: a quote that nobody has decided on.</source>
        <translation>{question}: ett citat som inte är avgjort.</translation>
    </message>
    <message>
        <source>{question}: a quote, but the respondent does not want to be quoted.</source>
        <translation>{question}: ett citat, men intervjupersonen vill inte citeras.</translation>
    </message>
    <message>
        <source>{question}: a {score} without a note.</source>
        <translation>{question}: poäng {score} utan anteckning.</translation>
    </message>
    <message>
        <source>{question}: a {score} without evidence.</source>
        <translation>{question}: poäng {score} utan belägg.</translation>
    </message>
    <message>
        <source>{question}: a {score}, where the others&apos; middle is {others}.</source>
        <translation>{question}: poäng {score}, medan medianen för övriga är {others}.</translation>
    </message>
    <message>
        <source>{question}: words, but no answer.</source>
        <translation>{question}: ord, men inget svar.</translation>
    </message>
    <message>
        <source>{question}: {count} of {wanted} answers.</source>
        <translation>{question}: {count} av {wanted} svar.</translation>
    </message>
    <message>
        <source>{score}, others {others}</source>
        <translation>{score}, övriga {others}</translation>
    </message>
</context>
<context>
    <name>repairs</name>
    <message>
        <source>Row {row}: there is a respondent “{label}” already; both are kept, so please see whether they are the same.</source>
        <translation>Rad {row}: intervjupersonen ”{label}” finns redan; båda behålls, se efter om de är densamma.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, cell {cell}: a choice was written in other words and was understood ({count} in all).</source>
        <translation>Blad ”{sheet}”, cell {cell}: ett val var skrivet med andra ord och förstods ({count} totalt).</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, cell {cell}: a date was kept as a number and was understood ({count} in all).</source>
        <translation>Blad ”{sheet}”, cell {cell}: ett datum var sparat som tal och kunde tolkas ({count} totalt).</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, cell {cell}: a date was written as text and was understood ({count} in all).</source>
        <translation>Blad ”{sheet}”, cell {cell}: ett datum var skrivet som text och kunde tolkas ({count} totalt).</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, cell {cell}: a number was written as text and was understood ({count} in all).</source>
        <translation>Blad ”{sheet}”, cell {cell}: ett tal var skrivet som text och kunde tolkas ({count} totalt).</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, cell {cell}: a row stands twice with the same values and was read once ({count} in all).</source>
        <translation>Blad ”{sheet}”, cell {cell}: en rad finns två gånger med samma värden och lästes en gång ({count} totalt).</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, cell {cell}: a score was given without a state and was taken as scored ({count} in all).</source>
        <translation>Blad ”{sheet}”, cell {cell}: en poäng utan läge lästes som poängsatt ({count} totalt).</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, cell {cell}: the hidden ids did not move along with the rows; the rows were found by what they name ({count} in all).</source>
        <translation>Blad ”{sheet}”, cell {cell}: de dolda id:na följde inte med raderna; raderna hittades efter vad de nämner ({count} totalt).</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, cell {cell}: the mark of a cut text was taken away, so the text now ends there ({count} in all).</source>
        <translation>Blad ”{sheet}”, cell {cell}: märket för en avkortad text har tagits bort, så texten slutar nu där ({count} totalt).</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, cell {cell}: the respondent does not agree that the answers are used. The no is kept, and {count} answers stay out.</source>
        <translation>Blad ”{sheet}”, cell {cell}: intervjupersonen samtycker inte till att svaren används. Nejet behålls, och {count} svar stannar utanför.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, cell {cell}: the row was copied from another one and is taken for what it names ({count} in all).</source>
        <translation>Blad ”{sheet}”, cell {cell}: raden är kopierad från en annan och tas för det den nämner ({count} totalt).</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: the column “{column}” is missing; its values are left as they are here.</source>
        <translation>Blad ”{sheet}”: kolumnen ”{column}” saknas; värdena här lämnas som de är.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: the column “{column}” is not known and was left out.</source>
        <translation>Blad ”{sheet}”: kolumnen ”{column}” är inte känd och har utelämnats.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: the column “{column}” stands elsewhere than it was exported, before “{before}”.</source>
        <translation>Blad ”{sheet}”: kolumnen ”{column}” står på en annan plats än vid exporten, före ”{before}”.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: the hidden column with the ids is missing; the rows were found by what they name.</source>
        <translation>Blad ”{sheet}”: den dolda kolumnen med id saknas; raderna hittades efter vad de nämner.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: the hidden row of keys is missing; the columns were found by their headings.</source>
        <translation>Blad ”{sheet}”: den dolda raden med nycklar saknas. Kolumnerna kändes igen på rubrikerna.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: the row of {assessment} was missing and was taken from the hidden part.</source>
        <translation>Blad ”{sheet}”: raden för {assessment} saknades och hämtades ur den dolda delen.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: {count} answers of {assessment} have no interview and were left out.</source>
        <translation>Blad ”{sheet}”: {count} svar i {assessment} saknar intervju och har utelämnats.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: {count} attachments of {assessment} have no interview and were left out.</source>
        <translation>Blad ”{sheet}”: bilagor i {assessment} som saknar intervju och har utelämnats: {count}.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: {count} blank rows were skipped.</source>
        <translation>Blad ”{sheet}”: tomma rader som hoppades över: {count}.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: {count} jottings of {assessment} have no interview and were left out.</source>
        <translation>Blad ”{sheet}”: lösanteckningar i {assessment} som saknar intervju och har utelämnats: {count}.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: {count} rows of the form were deleted in the file; nothing came of them.</source>
        <translation>Blad ”{sheet}”: {count} rader i formuläret var borttagna i filen; inget kom av dem.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: {count} rows were deleted in the file; they stay here.</source>
        <translation>Blad ”{sheet}”: rader som tagits bort i filen men ligger kvar här: {count}.</translation>
    </message>
    <message>
        <source>The file carries macros. They were left out and never run; only what stands in its cells was read.</source>
        <translation>Filen bär på makron. De utelämnades och kördes aldrig; bara det som står i cellerna lästes.</translation>
    </message>
    <message>
        <source>The file counts its days from 1904, as some programs do; look whether its dates are four years late.</source>
        <translation>Filen räknar sina dagar från 1904, som vissa program gör; se efter om datumen är fyra år för sena.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” was found under another name than “{expected}”.</source>
        <translation>Bladet ”{sheet}” hittades under ett annat namn än ”{expected}”.</translation>
    </message>
    <message>
        <source>{assessment} was made with another content of the instrument “{id}” {version} than is here; questions and choices may read differently.</source>
        <translation>{assessment} gjordes med ett annat innehåll i instrumentet ”{id}” {version} än det som finns här; frågor och val kan lyda annorlunda.</translation>
    </message>
    <message>
        <source>{count} column(s) that are not of the form were passed over: {columns}.</source>
        <translation>{count} kolumner som inte hör till formuläret gicks förbi: {columns}.</translation>
    </message>
    <message>
        <source>{count} submission(s) are older than what came in before, and change nothing.</source>
        <translation>{count} insända formulär är äldre än det som kommit in förut och ändrar inget.</translation>
    </message>
    <message>
        <source>{count} submission(s) that were rejected on the server were left out.</source>
        <translation>{count} insända formulär som avvisats på servern utelämnades.</translation>
    </message>
    <message>
        <source>{file} has more than {limit} files inside and was left out.</source>
        <translation>{file} innehåller fler än {limit} filer och har utelämnats.</translation>
    </message>
    <message>
        <source>{file} is damaged; what could not be read of it was left out. Ask for it to be sent again.</source>
        <translation>{file} är skadad; det som inte gick att läsa har utelämnats. Be att få filen skickad igen.</translation>
    </message>
    <message>
        <source>{file} was written with other words of the instrument’s version {version} than those here; compare the questions before you use the answers.</source>
        <translation>{file} skrevs med andra ord i instrumentets version {version} än de som finns här; jämför frågorna innan svaren används.</translation>
    </message>
    <message>
        <source>{file}: {count} files are not what the workbook says they are, and were left out.</source>
        <translation>{file}: filer som inte är vad arbetsboken säger, och som har utelämnats: {count}.</translation>
    </message>
    <message>
        <source>{file}: {count} files whose names lead out of the archive were left out.</source>
        <translation>{file}: filer vars namn leder ut ur zip-filen, och som har utelämnats: {count}.</translation>
    </message>
    <message>
        <source>{label} took consent back on {day}, so {count} answers stay out. Where consent is given anew, record that in the interview, and bring the file in again.</source>
        <translation>{label} tog tillbaka sitt samtycke {day}, så {count} svar stannar utanför. Ges samtycke på nytt: notera det i intervjun och importera filen igen.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) in the texts are in none of the fonts at hand and stand as an open box: {characters}.</source>
        <translation>
            <numerusform>%n tecken i texterna saknas i alla tillgängliga typsnitt och står som en tom ruta: {characters}.</numerusform>
            <numerusform>%n tecken i texterna saknas i alla tillgängliga typsnitt och står som tomma rutor: {characters}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n intervju</numerusform>
            <numerusform>%n intervjuer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) left out for want of consent.</source>
        <translation>
            <numerusform>%n intervju är utelämnad eftersom samtycke saknas.</numerusform>
            <numerusform>%n intervjuer är utelämnade eftersom samtycke saknas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) where two people changed the same and nobody has decided yet; the report shows what stands in this store.</source>
        <translation>
            <numerusform>%n ställe där två personer har ändrat samma sak och ingen har avgjort än; rapporten visar det som står här.</numerusform>
            <numerusform>%n ställen där två personer har ändrat samma sak och ingen har avgjort än; rapporten visar det som står här.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%n intervjuperson</numerusform>
            <numerusform>%n intervjupersoner</numerusform>
        </translation>
    </message>
    <message>
        <source>? too few answers to tell: fewer than {interviews} interviews, or less than {share} of the questions answered.</source>
        <translation>? otillräckligt underlag: färre än {interviews} intervjuer, eller mindre än {share} av frågorna besvarade.</translation>
    </message>
    <message>
        <source>A cluster is best seen from its companies: {share} of the interviews are with companies. Where others see it differently, that is worth a talk.</source>
        <translation>Ett kluster syns bäst från företagen: {share} av intervjuerna är med företag. Där andra ser det på ett annat sätt är det värt ett samtal.</translation>
    </message>
    <message>
        <source>A loop is told by the geometric mean and the minimum of its variables, and needs {share} of them known. A brake&apos;s questions are worded so that a high score means a weak brake.</source>
        <translation>En slinga beskrivs av variablernas geometriska medelvärde och lägsta värde, och {share} av variablerna måste vara kända. En broms har frågor där hög poäng betyder svag broms.</translation>
    </message>
    <message>
        <source>A question&apos;s value is the median of its answers. Where the interview team agreed on a value, with a reason, that replaces it.</source>
        <translation>En frågas värde är medianen av svaren, det mittersta svaret. Där intervjuteamet har enats om ett värde, med skäl, gäller det i stället.</translation>
    </message>
    <message>
        <source>A stage follows from its own loop: working from a mean of {working} with no variable below {floor}, starting from {starting}, otherwise not seen.</source>
        <translation>Ett steg avgörs av sin egen slinga: det fungerar från medelvärdet {working} om ingen variabel ligger under {floor}, det är på väg från {starting}, och annars syns det inte.</translation>
    </message>
    <message>
        <source>A stage is working when its loop&apos;s mean is at least {working} and no variable in it is below {floor}; it is starting from a mean of {starting}. Established are the stages from the first on that all work, without a gap; building is the stage after them. The mean is geometric, so that one weak variable weighs.</source>
        <translation>Ett steg fungerar när slingans medelvärde är minst {working} och ingen variabel i den ligger under {floor}. Det är på väg från medelvärdet {starting}. Etablerade är de steg som fungerar från det första och framåt utan lucka, under uppbyggnad är steget efter dem. Medelvärdet är geometriskt, så att en svag variabel väger tungt.</translation>
    </message>
    <message>
        <source>A variable&apos;s score is the mean of its questions&apos; values. It counts when {share} of its questions have a value and {interviews} interviews scored one of them; plain facts about the whole area need one source only, and are then marked.</source>
        <translation>En variabels poäng är medelvärdet av frågornas värden. Den räknas när {share} av frågorna har ett värde och {interviews} intervjuer har gett poäng på någon av dem. Rena fakta om hela området behöver bara en källa, och märks då.</translation>
    </message>
    <message>
        <source>About the method and its limits</source>
        <translation>Om metoden och dess gränser</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Enades om</translation>
    </message>
    <message>
        <source>Agreed after the assessment, each with an owner and a date.</source>
        <translation>Överenskommet efter bedömningen, med ansvarig och datum för varje åtgärd.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Samstämmighet</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Och %n till.</numerusform>
            <numerusform>Och %n till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Assessment of cluster dynamics</source>
        <translation>Bedömning av klusterdynamik</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>I korthet</translation>
    </message>
    <message>
        <source>By voice: {voices}.</source>
        <translation>Fördelat på röster: {voices}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Cluster organisation: {organisation}</source>
        <translation>Klusterorganisation: {organisation}</translation>
    </message>
    <message>
        <source>Companies and the cluster organisation</source>
        <translation>Företagen och klusterorganisationen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslutat</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Klart senast</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Anställda</translation>
    </message>
    <message>
        <source>Established stage in the resamplings: {shares}.</source>
        <translation>Etablerat steg i slumpdragningarna: {shares}.</translation>
    </message>
    <message>
        <source>Established stage when the interviews are drawn {draws} times at random, each time as many as there are, some twice and some not at all.</source>
        <translation>Etablerat steg när intervjuerna dras slumpvis {draws} gånger, varje gång lika många som det finns, en del två gånger och andra inte alls.</translation>
    </message>
    <message>
        <source>Every mark is one voice&apos;s own value. The cluster organisation is shown however few spoke for it, since it is not anonymous; other voices from {smallest} respondents on.</source>
        <translation>Varje märke är en rösts eget värde. Klusterorganisationen visas hur få som än talade för den, eftersom den inte är anonym. Övriga röster visas från {smallest} intervjupersoner.</translation>
    </message>
    <message>
        <source>Evidence of the scored</source>
        <translation>Belägg för poängsatta svar</translation>
    </message>
    <message>
        <source>Export share of turnover</source>
        <translation>Exportens andel av omsättningen</translation>
    </message>
    <message>
        <source>Export the workbook</source>
        <translation>Exportera arbetsboken</translation>
    </message>
    <message>
        <source>Fingerprint of the content</source>
        <translation>Innehållets kontrollkod</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>How sure the position is</source>
        <translation>Hur tillförlitligt stegläget är</translation>
    </message>
    <message>
        <source>How sure the position is comes from working it out again without each interview in turn, and {draws} times with interviews drawn at random.</source>
        <translation>Hur tillförlitligt stegläget är visar sig när det räknas om utan en intervju i taget, och {draws} gånger med slumpvis dragna intervjuer.</translation>
    </message>
    <message>
        <source>How the figures are made</source>
        <translation>Hur siffrorna räknas fram</translation>
    </message>
    <message>
        <source>How they deal with each other</source>
        <translation>Hur de samspelar</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Så läser man det</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>Interviews from {start} to {end}</source>
        <translation>Intervjuer från {start} till {end}</translation>
    </message>
    <message numerus="yes">
        <source>It hangs on %n single voice(s): without it, the position would be another.</source>
        <translation>
            <numerusform>Stegläget hänger på en enda röst: utan den vore det ett annat.</numerusform>
            <numerusform>Stegläget hänger på %n enskilda röster: utan någon av dem vore det ett annat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its weak link is {variable}.</source>
        <translation>Svag länk: {variable}.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Gränser</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Skapat</translation>
    </message>
    <message>
        <source>Make it anew</source>
        <translation>Gör om rapporten</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Gör rapporten</translation>
    </message>
    <message>
        <source>Make the report, and its pages show here before you save it.</source>
        <translation>När rapporten är gjord visas sidorna här, innan den sparas.</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Gör rapporten…</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Member companies</source>
        <translation>Medlemsföretag</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Mitthalva</translation>
    </message>
    <message>
        <source>New firms in three years</source>
        <translation>Nya företag på tre år</translation>
    </message>
    <message>
        <source>No</source>
        <comment>of a question</comment>
        <translation>Nr</translation>
    </message>
    <message>
        <source>No organisation is named yet.</source>
        <translation>Ingen organisation är angiven än.</translation>
    </message>
    <message>
        <source>None: every value is the median of its answers.</source>
        <translation>Inga: alla värden är medianen av svaren.</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Utan poäng</translation>
    </message>
    <message>
        <source>Nothing can be said yet: too few answers.</source>
        <translation>Inget kan sägas än: för få svar.</translation>
    </message>
    <message>
        <source>Nothing has been agreed yet.</source>
        <translation>Inget har överenskommits än.</translation>
    </message>
    <message>
        <source>Nothing to look at yet</source>
        <translation>Inget att visa än</translation>
    </message>
    <message>
        <source>On no question are the answers widely apart.</source>
        <translation>Inte på någon fråga går svaren långt isär.</translation>
    </message>
    <message>
        <source>On no variable do they differ by {difference} or more, as far as both spoke.</source>
        <translation>De skiljer sig inte med {difference} eller mer på någon variabel där båda har svarat.</translation>
    </message>
    <message>
        <source>On the way to what follows</source>
        <translation>Vad som leder vidare</translation>
    </message>
    <message>
        <source>One step up or down in the value of any of these questions alone would make it another position. Look at their answers first, and ask again where they are few.</source>
        <translation>Ett poängsteg upp eller ner i en enda av de här frågorna räcker för att ge ett annat stegläge. Se på svaren där först, och fråga fler där de är få.</translation>
    </message>
    <message>
        <source>Only interviews whose respondents agreed to a report count, and only scored answers enter a figure. Every other state is counted apart and never becomes a number.</source>
        <translation>Bara intervjuer där intervjupersonen har samtyckt till en rapport räknas, och bara poängsatta svar ingår i siffrorna. Alla andra svar räknas för sig och blir aldrig till tal.</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Öppna konflikter</translation>
    </message>
    <message>
        <source>Ordinary statistics on the cluster. The assessment is to be read beside them, not instead of them.</source>
        <translation>Vanlig statistik om klustret. Bedömningen ska läsas vid sidan av den, inte i stället för den.</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>I förväg</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message numerus="yes">
        <source>Page %n</source>
        <translation>
            <numerusform>Sida %n</numerusform>
            <numerusform>Sida %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sida {page} av {pages}</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Rapportens sidor</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <source>Published by {organisation}, {date}</source>
        <translation>Utgiven av {organisation}, {date}</translation>
    </message>
    <message>
        <source>Quality statement</source>
        <translation>Kvalitetsdeklaration</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Questions on which answers differ most</source>
        <translation>Frågor där svaren skiljer sig mest</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Spara rapporten</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Score: the mean of what the variable&apos;s questions gave. People: how many answered. Gap: the cluster organisation&apos;s value less the companies&apos;; from {gap} on it is a finding.</source>
        <translation>Poäng: medelvärdet av vad variabelns frågor gav. Antal: hur många som svarade. Skillnad: klusterorganisationens värde minus företagens; från {gap} är den ett resultat i sig.</translation>
    </message>
    <message>
        <source>Scores run from 1 to 5, high is good for the cluster. What carries: the highest scores. Where it is weakest: the weakest variables of the stages&apos; own loops, that of the next stage to build first. How every figure is made stands at the end.</source>
        <translation>Poängen går från 1 till 5, och hög poäng är bra för klustret. Det som bär: de högsta poängen. Där det är svagast: de svagaste variablerna i stegens egna slingor, med nästa steg att bygga först. Hur siffrorna räknas fram står i slutet.</translation>
    </message>
    <message>
        <source>Something was changed since this was made. Where consent was withdrawn, make the report anew.</source>
        <translation>Något har ändrats sedan den gjordes. Gör om rapporten om ett samtycke har tagits tillbaka.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Spending on research and development</source>
        <translation>Utgifter för forskning och utveckling</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Stage {ahead} shows already while stage {building} does not work yet.</source>
        <translation>Steg {ahead} syns redan medan steg {building} inte fungerar än.</translation>
    </message>
    <message>
        <source>Stage {number}: {stage}</source>
        <translation>Steg {number}: {stage}</translation>
    </message>
    <message>
        <source>Stage {stage} of {stages}</source>
        <translation>Steg {stage} av {stages}</translation>
    </message>
    <message>
        <source>Stages {ahead} show already while stage {building} does not work yet.</source>
        <translation>Steg {ahead} syns redan medan steg {building} inte fungerar än.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>That is a finding, not an error: ask what carries the later stage, and whether it can last without the earlier one.</source>
        <translation>Det är ett resultat, inte ett fel: fråga vad som bär det senare steget, och om det kan bestå utan det tidigare.</translation>
    </message>
    <message>
        <source>The companies see more than the organisation does.</source>
        <translation>Företagen ser mer än klusterorganisationen.</translation>
    </message>
    <message>
        <source>The figures beside it</source>
        <translation>Statistiken vid sidan av</translation>
    </message>
    <message>
        <source>The fingerprint changes with every change to the assessment&apos;s content. The whole of it stands in the document&apos;s properties.</source>
        <translation>Kontrollkoden ändras med varje ändring i bedömningens innehåll. Hela koden står i dokumentets egenskaper.</translation>
    </message>
    <message>
        <source>The organisation sees more than the companies do.</source>
        <translation>Klusterorganisationen ser mer än företagen.</translation>
    </message>
    <message>
        <source>The questions behind the figures</source>
        <translation>Frågorna bakom siffrorna</translation>
    </message>
    <message>
        <source>The reasons are kept with the assessment; they may tell who said what, and are not printed.</source>
        <translation>Skälen finns kvar i bedömningen. De kan röja vem som sagt vad, och trycks inte.</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Rapporten är sparad.</translation>
    </message>
    <message>
        <source>The stages in order on a scale from 1 to 5.</source>
        <translation>Stegen i ordning på en skala från 1 till 5.</translation>
    </message>
    <message>
        <source>The variables and what each voice says</source>
        <translation>Variablerna och vad varje röst säger</translation>
    </message>
    <message>
        <source>There are no interviews to go by yet.</source>
        <translation>Det finns inga intervjuer att gå efter än.</translation>
    </message>
    <message numerus="yes">
        <source>They differ by {difference} or more on %n variable(s).</source>
        <translation>
            <numerusform>De skiljer sig med {difference} eller mer på %n variabel.</numerusform>
            <numerusform>De skiljer sig med {difference} eller mer på %n variabler.</numerusform>
        </translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Det här dokumentet</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Tillsammans</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Omsättning</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Value: the median of the answers, or what the interview team agreed on (marked *). Middle half: from the lower to the upper quartile. Not scored: does not know, does not apply, refused or not asked. Values of fewer than {smallest} answers are not shown.</source>
        <translation>Värde: medianen av svaren, eller det som intervjuteamet enades om (märkt *). Mitthalva: från nedre till övre kvartilen. Utan poäng: vet inte, inte tillämpligt, vill inte svara eller inte ställd. Värden från färre än {smallest} svar visas inte.</translation>
    </message>
    <message>
        <source>Values of fewer than {smallest} respondents are not shown, except the cluster organisation&apos;s own. Questions are asked of different roles and values are medians, so hidden ones cannot be worked out from the others.</source>
        <translation>Värden från färre än {smallest} intervjupersoner visas inte, utom klusterorganisationens eget. Frågorna ställs till olika roller och värdena är medianer, så de dolda går inte att räkna ut ur de andra.</translation>
    </message>
    <message>
        <source>Values the team agreed on</source>
        <translation>Värden som teamet enades om</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variabel</translation>
    </message>
    <message>
        <source>Variable to strengthen</source>
        <translation>Variabel att stärka</translation>
    </message>
    <message>
        <source>Voice and role</source>
        <translation>Röst och roll</translation>
    </message>
    <message>
        <source>Weak link</source>
        <translation>Svag länk</translation>
    </message>
    <message>
        <source>Weak links without an action</source>
        <translation>Svaga länkar utan åtgärd</translation>
    </message>
    <message>
        <source>What carries the cluster</source>
        <translation>Det som bär klustret</translation>
    </message>
    <message>
        <source>What companies do</source>
        <translation>Vad företagen gör</translation>
    </message>
    <message>
        <source>What each voice says, on a scale from 1 to 5.</source>
        <translation>Vad varje röst säger, på en skala från 1 till 5.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Vad som händer nu</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Vad det bygger på</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Vad det säger</translation>
    </message>
    <message>
        <source>What people said</source>
        <translation>Vad intervjupersonerna sa</translation>
    </message>
    <message>
        <source>What the instrument suggests to try</source>
        <translation>Vad instrumentet föreslår att pröva</translation>
    </message>
    <message>
        <source>What this report rests on, counted when it was made.</source>
        <translation>Vad rapporten bygger på, räknat när den gjordes.</translation>
    </message>
    <message>
        <source>What would change the position</source>
        <translation>Vad som skulle ändra stegläget</translation>
    </message>
    <message>
        <source>Where it is weakest</source>
        <translation>Där det är svagast</translation>
    </message>
    <message>
        <source>Where the cluster stands</source>
        <translation>Var klustret står</translation>
    </message>
    <message>
        <source>Where the voices agree and differ</source>
        <translation>Där rösterna är eniga och oeniga</translation>
    </message>
    <message>
        <source>Whose wording it is</source>
        <translation>Vems formuleringarna är</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Within one step</source>
        <translation>Inom ett poängsteg</translation>
    </message>
    <message>
        <source>Within one step: share of the answers at most one step from the median. Agreement (rwg): 1 when all answer alike, 0 when answers are as spread as by chance.</source>
        <translation>Inom ett poängsteg: andel av svaren som ligger högst ett poängsteg från medianen. Samstämmighet (rwg): 1 när alla svarar lika, 0 när svaren är lika spridda som av en slump.</translation>
    </message>
    <message>
        <source>Without one interview ({source}): established {stage}.</source>
        <translation>Utan en intervju ({source}): etablerat steg {stage}.</translation>
    </message>
    <message>
        <source>Writing the workbook and reading it back…</source>
        <translation>Skriver arbetsboken och läser tillbaka den…</translation>
    </message>
    <message>
        <source>a respondent</source>
        <translation>en intervjuperson</translation>
    </message>
    <message>
        <source>a respondent ({voice})</source>
        <translation>en intervjuperson ({voice})</translation>
    </message>
    <message>
        <source>a working stage reaches {threshold}</source>
        <translation>ett steg som fungerar når {threshold}</translation>
    </message>
    <message>
        <source>brake: high means weak</source>
        <translation>broms: hög poäng = svag broms</translation>
    </message>
    <message>
        <source>brake: its strength, 6 minus score</source>
        <translation>bromsens styrka, 6 minus poängen</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>företag</translation>
    </message>
    <message>
        <source>drives the loop from outside</source>
        <translation>driver på slingan utifrån</translation>
    </message>
    <message>
        <source>firms</source>
        <translation>företag</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>skillnad</translation>
    </message>
    <message>
        <source>gap of {difference} or more</source>
        <translation>skillnad på {difference} eller mer</translation>
    </message>
    <message>
        <source>its weakest variable</source>
        <translation>dess svagaste variabel</translation>
    </message>
    <message>
        <source>mean of the stage&apos;s loop</source>
        <translation>medelvärdet för stegets slinga</translation>
    </message>
    <message>
        <source>middle half of the answers</source>
        <translation>mitthalvan av svaren</translation>
    </message>
    <message>
        <source>million euro</source>
        <translation>miljoner euro</translation>
    </message>
    <message>
        <source>moves against it</source>
        <translation>motsatt riktning</translation>
    </message>
    <message>
        <source>no stage</source>
        <translation>inget steg</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>utan grad</translation>
    </message>
    <message>
        <source>nothing that may be shown</source>
        <translation>inget som får visas</translation>
    </message>
    <message>
        <source>over {share}</source>
        <translation>över {share}</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>procent</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personer</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>rises and falls with it</source>
        <translation>samma riktning</translation>
    </message>
    <message>
        <source>score, 1 to 5: dark is good</source>
        <translation>poäng 1–5: mörkt är bra</translation>
    </message>
    <message>
        <source>takes time</source>
        <translation>efter en tid</translation>
    </message>
    <message>
        <source>too few answers to tell</source>
        <translation>otillräckligt underlag</translation>
    </message>
    <message>
        <source>under {share}</source>
        <translation>under {share}</translation>
    </message>
    <message>
        <source>weak link</source>
        <translation>svag länk</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>arbetsbok</translation>
    </message>
    <message>
        <source>{interviews} and {answers}, read back and compared.</source>
        <translation>{interviews} och {answers}, tillbakaläst och jämfört.</translation>
    </message>
    <message>
        <source>{loop} {name} holds back: {variables}.</source>
        <translation>{loop} {name} håller tillbaka: {variables}.</translation>
    </message>
    <message>
        <source>{loop} {name} reinforces itself: {variables}.</source>
        <translation>{loop} {name} förstärker sig själv: {variables}.</translation>
    </message>
    <message>
        <source>{moment} (UTC) with ClusterDyn Desktop {version}</source>
        <translation>{moment} (UTC) med ClusterDyn Desktop {version}</translation>
    </message>
    <message>
        <source>{name} as of {moment}</source>
        <translation>{name} som det var {moment}</translation>
    </message>
    <message>
        <source>{number} {stage}: {state}, mean {mean}, weakest {weak} {minimum}.</source>
        <translation>{number} {stage}: {state}, medelvärde {mean}, svagast {weak} ({minimum}).</translation>
    </message>
    <message>
        <source>{number} {stage}: {state}.</source>
        <translation>{number} {stage}: {state}.</translation>
    </message>
    <message>
        <source>{share} of the interviews are with companies.</source>
        <translation>{share} av intervjuerna är med företag.</translation>
    </message>
    <message>
        <source>{source}, on {variable}</source>
        <translation>{source} – {variable}</translation>
    </message>
    <message>
        <source>{stood}. What was changed since is not in it, but for consent: whatever was withdrawn or erased since is left out here too.</source>
        <translation>{stood}. Det som ändrats sedan dess är inte med, utom samtycket: det som tagits tillbaka eller raderats sedan dess är utelämnat även här.</translation>
    </message>
    <message>
        <source>{variable} unknown</source>
        <translation>{variable} okänt</translation>
    </message>
    <message>
        <source>· fewer than {smallest} respondents, so the value is not shown.</source>
        <translation>· färre än {smallest} intervjupersoner, så värdet visas inte.</translation>
    </message>
    <message>
        <source>– nobody answered.</source>
        <translation>– ingen har svarat.</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>”{quote}”</translation>
    </message>
</context>
<context>
    <name>rescue</name>
    <message>
        <source>Everything could be read and is in the new store {path}.</source>
        <translation>Allt gick att läsa och finns i den nya databasen {path}.</translation>
    </message>
    <message>
        <source>The damaged file was only read; keep it until all is found.</source>
        <translation>Den skadade filen har bara lästs; behåll den tills allt är återfunnet.</translation>
    </message>
    <message>
        <source>To look at:</source>
        <translation>Att se över:</translation>
    </message>
    <message numerus="yes">
        <source>What could be read is in the new store {path}; %n thing(s) to look at are in the report beside it.</source>
        <translation>
            <numerusform>Det som gick att läsa finns i den nya databasen {path}; %n sak att se över står i rapporten bredvid.</numerusform>
            <numerusform>Det som gick att läsa finns i den nya databasen {path}; %n saker att se över står i rapporten bredvid.</numerusform>
        </translation>
    </message>
    <message>
        <source>What could be saved of {path}</source>
        <translation>Det som kunde sparas av {path}</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>åtgärder</translation>
    </message>
    <message>
        <source>agreed values</source>
        <translation>överenskomna värden</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>assessments</source>
        <translation>bedömningar</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>bilagor</translation>
    </message>
    <message>
        <source>case stories</source>
        <translation>fallberättelser</translation>
    </message>
    <message>
        <source>clusters</source>
        <translation>kluster</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>kontaktuppgifter</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>files of attachments</source>
        <translation>filer till bilagor</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>indikatorer</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation>intervjuer</translation>
    </message>
    <message>
        <source>jottings</source>
        <translation>lösanteckningar</translation>
    </message>
    <message>
        <source>lines of history</source>
        <translation>rader i historiken</translation>
    </message>
    <message>
        <source>places where work stopped</source>
        <translation>platser där arbetet slutade</translation>
    </message>
    <message>
        <source>{cluster} · {label}: {interviews} interviews, {answers} answers</source>
        <translation>{cluster} · {label}: {interviews} intervjuer, {answers} svar</translation>
    </message>
    <message>
        <source>{name}: {saved} of {found} saved</source>
        <translation>{name}: {saved} av {found} sparade</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n intervju</numerusform>
            <numerusform>%n intervjuer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out for want of consent</source>
        <translation>
            <numerusform>%n utelämnad eftersom samtycke saknas</numerusform>
            <numerusform>%n utelämnade eftersom samtycke saknas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with companies</source>
        <translation>
            <numerusform>varav %n med företag</numerusform>
            <numerusform>varav %n med företag</numerusform>
        </translation>
    </message>
    <message>
        <source>Ahead of its order, stage {stages} shows already.</source>
        <translation>I förväg syns redan steg {stages}.</translation>
    </message>
    <message>
        <source>Ahead of their order, stages {stages} show already.</source>
        <translation>I förväg syns redan steg {stages}.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>All stages are working.</source>
        <translation>Alla steg fungerar.</translation>
    </message>
    <message>
        <source>All variables</source>
        <translation>Alla variabler</translation>
    </message>
    <message>
        <source>An interview counts once its consent to be used in the report is recorded. That is done in the plan.</source>
        <translation>En intervju räknas när samtycket till att använda den i rapporten är noterat. Det görs i planen.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Back to the loops</source>
        <translation>Tillbaka till slingorna</translation>
    </message>
    <message>
        <source>Band: the middle half of the answers. Dot: the mean of the stage’s loop. Upright mark: its weakest variable. Dotted line: where a stage works.</source>
        <translation>Band: mitthalvan av svaren. Punkt: medelvärdet för stegets slinga. Lodrätt streck: slingans svagaste variabel. Prickad linje: härifrån fungerar ett steg.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Certainty: {certainty}</source>
        <translation>Säkerhet: {certainty}</translation>
    </message>
    <message>
        <source>Companies say {companies}, the cluster organisation {organisation}.</source>
        <translation>Företagen säger {companies}, klusterorganisationen {organisation}.</translation>
    </message>
    <message>
        <source>Drawing the loops…</source>
        <translation>Ritar slingorna…</translation>
    </message>
    <message>
        <source>Evidence: {grade}</source>
        <translation>Belägg: {grade}</translation>
    </message>
    <message>
        <source>Feedback loops</source>
        <translation>Återkopplingsslingor</translation>
    </message>
    <message>
        <source>Flagged: {reason}</source>
        <translation>Flaggad: {reason}</translation>
    </message>
    <message>
        <source>For stage {number}, {stage}, too little is known.</source>
        <translation>För steg {number}, {stage}, är underlaget otillräckligt.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>Interviews are planned, and none has a scored answer. Start one in the plan.</source>
        <translation>Intervjuer är planerade, men ingen har något poängsatt svar. Starta en i planen.</translation>
    </message>
    <message>
        <source>It may rest on a single source.</source>
        <translation>Den kan bygga på en enstaka källa.</translation>
    </message>
    <message numerus="yes">
        <source>It rests on %n interview(s).</source>
        <translation>
            <numerusform>Den bygger på %n intervju.</numerusform>
            <numerusform>Den bygger på %n intervjuer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loop {loop} has a mean of {mean} (from {starting} it starts); its weak link is {weak} at {minimum}.</source>
        <translation>Slinga {loop} har medelvärdet {mean} (på väg från {starting}). Svag länk: {weak} ({minimum}).</translation>
    </message>
    <message>
        <source>Loop {loop} has a mean of {mean} (from {working} it works); its weak link is {weak} at {minimum}.</source>
        <translation>Slinga {loop} har medelvärdet {mean} (fungerar från {working}). Svag länk: {weak} ({minimum}).</translation>
    </message>
    <message>
        <source>Loop {loop} has a mean of {mean} (from {working} it works); its weak link, {weak} at {minimum}, holds (from {floor}).</source>
        <translation>Slinga {loop} har medelvärdet {mean} (fungerar från {working}). Svag länk: {weak} ({minimum}; håller från {floor}).</translation>
    </message>
    <message>
        <source>Map of feedback loops.</source>
        <translation>Slingkarta.</translation>
    </message>
    <message>
        <source>May be quoted.</source>
        <translation>Får citeras.</translation>
    </message>
    <message>
        <source>Mean {mean}, weak link {weak} at {minimum}.</source>
        <translation>Medelvärde {mean}. Svag länk: {weak} ({minimum}).</translation>
    </message>
    <message numerus="yes">
        <source>Median {median} of %n scored answer(s).</source>
        <translation>
            <numerusform>Median {median} av %n poängsatt svar.</numerusform>
            <numerusform>Median {median} av %n poängsatta svar.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Inga svar än</translation>
    </message>
    <message>
        <source>No interview may be used yet</source>
        <translation>Ingen intervju får användas än</translation>
    </message>
    <message>
        <source>No interviews yet</source>
        <translation>Inga intervjuer än</translation>
    </message>
    <message>
        <source>No question, moved by one step alone, would change it.</source>
        <translation>Ett poängsteg i en enda fråga ändrar inte resultatet.</translation>
    </message>
    <message>
        <source>No single voice decides it.</source>
        <translation>Ingen enskild röst avgör.</translation>
    </message>
    <message>
        <source>No stage is established yet.</source>
        <translation>Inget steg är etablerat än.</translation>
    </message>
    <message>
        <source>Nobody has scored it yet.</source>
        <translation>Ingen har gett poäng än.</translation>
    </message>
    <message>
        <source>Not decided whether it may be quoted.</source>
        <translation>Inte avgjort om det får citeras.</translation>
    </message>
    <message>
        <source>Not to be quoted.</source>
        <translation>Får inte citeras.</translation>
    </message>
    <message>
        <source>Nothing to see of this moment</source>
        <translation>Inget att se från den tidpunkten</translation>
    </message>
    <message>
        <source>One step up or down in a single question would change it: {questions}.</source>
        <translation>Ett poängsteg upp eller ner i en enda fråga räcker för att ändra resultatet: {questions}.</translation>
    </message>
    <message numerus="yes">
        <source>One step up or down in any one of %n question(s) would change it, {questions} among them.</source>
        <translation>
            <numerusform>Ett poängsteg upp eller ner i %n fråga räcker för att ändra resultatet: {questions}.</numerusform>
            <numerusform>Ett poängsteg upp eller ner i någon av %n frågor räcker för att ändra resultatet, bland dem {questions}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {known} of {total} variables in loop {loop} rest on enough interviews.</source>
        <translation>Bara {known} av {total} variabler i slinga {loop} bygger på tillräckligt många intervjuer.</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Öppna planen</translation>
    </message>
    <message>
        <source>Results come from interviews. Plan the first one, hold it, and come back.</source>
        <translation>Resultaten kommer ur intervjuer. Planera den första, genomför den och kom tillbaka.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>See the answers</source>
        <translation>Visa svaren</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spridning</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Stage 1, {stage}, is working.</source>
        <translation>Steg 1, {stage}, fungerar.</translation>
    </message>
    <message>
        <source>Stage {number}, {stage}, is not seen yet.</source>
        <translation>Steg {number}, {stage}, syns inte än.</translation>
    </message>
    <message>
        <source>Stage {number}, {stage}, is starting.</source>
        <translation>Steg {number}, {stage}, är på väg.</translation>
    </message>
    <message>
        <source>Stages {stages} are working.</source>
        <translation>Steg {stages} fungerar.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>The answers agree in part: {rwg} on a scale to 1 (rwg).</source>
        <translation>Svaren är delvis samstämmiga: {rwg} på en skala till 1 (rwg).</translation>
    </message>
    <message>
        <source>The answers agree: {rwg} on a scale to 1 (rwg).</source>
        <translation>Svaren är samstämmiga: {rwg} på en skala till 1 (rwg).</translation>
    </message>
    <message>
        <source>The middle half of the answers spans {iqr} steps; {share} lie within one step of the median.</source>
        <translation>Mitthalvan av svaren spänner över {iqr} poängsteg. Inom ett poängsteg från medianen ligger {share}.</translation>
    </message>
    <message>
        <source>The same result in {hits} of {draws} resamplings.</source>
        <translation>Samma resultat i {hits} av {draws} slumpdragningar.</translation>
    </message>
    <message>
        <source>The team agreed on {score}, which counts instead of the median.</source>
        <translation>Teamet enades om {score}, som gäller i stället för medianen.</translation>
    </message>
    <message>
        <source>The voices differ: {rwg} on a scale to 1 (rwg).</source>
        <translation>Svaren går isär: {rwg} på en skala till 1 (rwg).</translation>
    </message>
    <message>
        <source>The weak link of stage {stage}: {variable}, {score}</source>
        <translation>Svag länk i steg {stage}: {variable} ({score})</translation>
    </message>
    <message>
        <source>There are no interviews to go by yet.</source>
        <translation>Det finns inga intervjuer att gå efter än.</translation>
    </message>
    <message>
        <source>Thin base: fewer than {interviews} interviews or {roles} kinds of respondent.</source>
        <translation>Tunt underlag: färre än {interviews} intervjuer eller {roles} roller.</translation>
    </message>
    <message>
        <source>This is a brake: a high score means that it brakes little.</source>
        <translation>Det här är en broms: hög poäng = svag broms.</translation>
    </message>
    <message>
        <source>Too little is known for a score: {interviews} so far. It takes {needed} that score it, and values for half of its questions.</source>
        <translation>Underlaget räcker inte till en poäng: {interviews} hittills. Det krävs {needed} som ger poäng, och värden för hälften av frågorna.</translation>
    </message>
    <message>
        <source>Too little is known: {known} of {total} variables.</source>
        <translation>Otillräckligt underlag: {known} av {total} variabler.</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variabel</translation>
    </message>
    <message numerus="yes">
        <source>What is established hangs on %n single voice(s): {voices}.</source>
        <translation>
            <numerusform>Det som är etablerat hänger på en enda röst: {voices}.</numerusform>
            <numerusform>Det som är etablerat hänger på %n enskilda röster: {voices}.</numerusform>
        </translation>
    </message>
    <message>
        <source>insufficient</source>
        <translation>otillräckligt underlag</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>syns inte</translation>
    </message>
    <message>
        <source>score {score}: {count}</source>
        <translation>poäng {score}: {count}</translation>
    </message>
    <message>
        <source>single source</source>
        <translation>enstaka källa</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>på väg</translation>
    </message>
    <message>
        <source>sufficient</source>
        <translation>tillräckligt underlag</translation>
    </message>
    <message>
        <source>too little known</source>
        <translation>otillräckligt underlag</translation>
    </message>
    <message>
        <source>working</source>
        <translation>fungerar</translation>
    </message>
    <message>
        <source>{label} (without it, stage {stage})</source>
        <translation>{label} (utan den: steg {stage})</translation>
    </message>
    <message>
        <source>{score} is the mean of its questions’ values {values}, from {interviews}.</source>
        <translation>{score} är medelvärdet av frågornas värden {values}, från {interviews}.</translation>
    </message>
    <message>
        <source>{score} is the value of its question, from {interviews}.</source>
        <translation>{score} är frågans värde, från {interviews}.</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>”{quote}”</translation>
    </message>
</context>
<context>
    <name>retention</name>
    <message numerus="yes">
        <source>%n month(s) after the interview</source>
        <translation>
            <numerusform>%n månad efter intervjun</numerusform>
            <numerusform>%n månader efter intervjun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) after the assessment</source>
        <translation>
            <numerusform>%n år efter bedömningen</numerusform>
            <numerusform>%n år efter bedömningen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contact details of %n respondent(s) are deleted.</source>
        <translation>
            <numerusform>Kontaktuppgifter till %n intervjuperson är borttagna.</numerusform>
            <numerusform>Kontaktuppgifter till %n intervjupersoner är borttagna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Ta bort nu</translation>
    </message>
    <message>
        <source>Due to be deleted. Nothing is ever deleted by itself.</source>
        <translation>Dags att ta bort. Inget tas någonsin bort av sig självt.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Radera…</translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <translation>Hur länge saker sparas</translation>
    </message>
    <message>
        <source>Keep until…</source>
        <translation>Spara till…</translation>
    </message>
    <message>
        <source>Nothing is due. Nothing is ever deleted by itself.</source>
        <translation>Inget behöver tas bort nu. Inget tas någonsin bort av sig självt.</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Välj en dag</translation>
    </message>
    <message>
        <source>Remind me to delete contact details</source>
        <translation>Påminn om att ta bort kontaktuppgifter</translation>
    </message>
    <message>
        <source>Remind me to erase interviews</source>
        <translation>Påminn om att radera intervjuer</translation>
    </message>
    <message>
        <source>Type a day that is still to come.</source>
        <translation>Skriv en dag som inte har varit än.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message numerus="yes">
        <source>{assessment}: %n interview(s) to erase, since {day}.</source>
        <translation>
            <numerusform>{assessment}: %n intervju att radera, sedan {day}.</numerusform>
            <numerusform>{assessment}: %n intervjuer att radera, sedan {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{assessment}: contact details of %n respondent(s) ({labels}), since {day}.</source>
        <translation>
            <numerusform>{assessment}: kontaktuppgifter till %n intervjuperson ({labels}), sedan {day}.</numerusform>
            <numerusform>{assessment}: kontaktuppgifter till %n intervjupersoner ({labels}), sedan {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runs</name>
    <message>
        <source>Dismiss</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Save for support…</source>
        <translation>Spara för support…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Something in the program failed on {day} at {time}, and it went on. Nothing that was saved is lost.</source>
        <translation>Något i programmet gick fel {day} {time}, och det fortsatte. Inget som sparats har gått förlorat.</translation>
    </message>
    <message>
        <source>The file for support is {path}. It holds none of your answers, names or notes.</source>
        <translation>Supportfilen är {path}. Den innehåller inga svar, namn eller anteckningar.</translation>
    </message>
    <message>
        <source>The program or the computer was stopped in mid-work on {day} at about {time}. Nothing that was saved is lost.</source>
        <translation>Programmet eller datorn stoppades mitt i arbetet {day} omkring {time}. Inget som sparats har gått förlorat.</translation>
    </message>
    <message>
        <source>The program stopped unexpectedly on {day} at {time}. Nothing that was saved is lost.</source>
        <translation>Programmet stannade oväntat {day} {time}. Inget som sparats har gått förlorat.</translation>
    </message>
</context>
<context>
    <name>safekeeping</name>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n säkerhetskopia</numerusform>
            <numerusform>%n säkerhetskopior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) from before are not encrypted: whoever finds them can read them.</source>
        <translation>
            <numerusform>%n tidigare säkerhetskopia är inte krypterad: den som hittar den kan läsa den.</numerusform>
            <numerusform>%n tidigare säkerhetskopior är inte krypterade: den som hittar dem kan läsa dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) open with an earlier passphrase, not with the store&apos;s.</source>
        <translation>
            <numerusform>%n säkerhetskopia öppnas med en tidigare lösenfras, inte med databasens.</numerusform>
            <numerusform>%n säkerhetskopior öppnas med en tidigare lösenfras, inte med databasens.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup could not be made where it should lie. Safekeeping says why.</source>
        <translation>En säkerhetskopia kunde inte läggas där den ska ligga. Säkert förvar säger varför.</translation>
    </message>
    <message>
        <source>A sentence that only you would say is best.</source>
        <translation>Bäst är en mening som ingen annan skulle säga.</translation>
    </message>
    <message numerus="yes">
        <source>As in the backup again: %n record(s).</source>
        <translation>
            <numerusform>Åter som i säkerhetskopian: %n post.</numerusform>
            <numerusform>Åter som i säkerhetskopian: %n poster.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>At least {least} characters. A sentence is best.</source>
        <translation>Minst {least} tecken. Helst en mening.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Säkerhetskopia</translation>
    </message>
    <message>
        <source>Backups are listed above: look into one from before and restore it.</source>
        <translation>Säkerhetskopiorna står ovan: titta i en tidigare och återställ den.</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Säkerhetskopior, den nyaste först</translation>
    </message>
    <message>
        <source>Beside the store, on the same disk. A folder elsewhere is safer.</source>
        <translation>Bredvid databasen, på samma disk. En mapp på annat håll är säkrare.</translation>
    </message>
    <message>
        <source>Bringing the assessment back…</source>
        <translation>Hämtar tillbaka bedömningen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Byt lösenfras…</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Byt lösenfras</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Ändrad senast</translation>
    </message>
    <message>
        <source>Check in full</source>
        <translation>Kontrollera allt</translation>
    </message>
    <message numerus="yes">
        <source>Checked in full {when}: sound, %n line(s) of history agree with all records.</source>
        <translation>
            <numerusform>Allt kontrollerat {when}: hel, %n rad i historiken stämmer med alla poster.</numerusform>
            <numerusform>Allt kontrollerat {when}: hel, %n rader i historiken stämmer med alla poster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked {when}: %n thing(s) are wrong.</source>
        <translation>
            <numerusform>Kontrollerad {when}: %n sak är fel.</numerusform>
            <numerusform>Kontrollerad {when}: %n saker är fel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the store</source>
        <translation>Kontroll av databasen</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>Välj en mapp för säkerhetskopior</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Kopiera listan</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n backup(s) for good</source>
        <translation>
            <numerusform>Ta bort %n säkerhetskopia för gott</numerusform>
            <numerusform>Ta bort %n säkerhetskopior för gott</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete them…</source>
        <translation>Ta bort dem…</translation>
    </message>
    <message>
        <source>Deleted backups are overwritten and cannot be brought back.</source>
        <translation>Borttagna säkerhetskopior skrivs över och kan inte tas tillbaka.</translation>
    </message>
    <message numerus="yes">
        <source>Encrypt %n backup(s) as the store is</source>
        <translation>
            <numerusform>Kryptera %n säkerhetskopia som databasen</numerusform>
            <numerusform>Kryptera %n säkerhetskopior som databasen</numerusform>
        </translation>
    </message>
    <message>
        <source>Encrypt this store</source>
        <translation>Kryptera databasen</translation>
    </message>
    <message>
        <source>Encrypt this store…</source>
        <translation>Kryptera databasen…</translation>
    </message>
    <message>
        <source>Encrypting backups, and comparing them…</source>
        <translation>Krypterar säkerhetskopior och jämför dem…</translation>
    </message>
    <message>
        <source>Encrypting the store, and comparing it…</source>
        <translation>Krypterar databasen och jämför den…</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Kryptering</translation>
    </message>
    <message>
        <source>Everything else stays. It is one step of its history.</source>
        <translation>Allt annat står kvar. I historiken är det en enda ändring.</translation>
    </message>
    <message>
        <source>Fair. A whole sentence is harder to guess.</source>
        <translation>Godtagbar. En hel mening är svårare att gissa.</translation>
    </message>
    <message>
        <source>It cannot be reached now. It gets the latest backup as soon as its drive is there.</source>
        <translation>Den går inte att nå nu. Den får den senaste säkerhetskopian så snart enheten är ansluten.</translation>
    </message>
    <message>
        <source>It cannot be reached now. Meanwhile backups lie beside the store.</source>
        <translation>Den går inte att nå nu. Så länge läggs säkerhetskopior bredvid databasen.</translation>
    </message>
    <message>
        <source>It has not been checked in full yet.</source>
        <translation>Allt har inte kontrollerats än.</translation>
    </message>
    <message>
        <source>It holds the same as the store does now.</source>
        <translation>Den innehåller samma som databasen gör nu.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behåll dem</translation>
    </message>
    <message>
        <source>Keeping what is here now, then restoring…</source>
        <translation>Sparar det som finns här nu, sedan återställs…</translation>
    </message>
    <message>
        <source>Last backup {when}</source>
        <translation>Senaste säkerhetskopian {when}</translation>
    </message>
    <message>
        <source>Look at the file only</source>
        <translation>Se bara på filen</translation>
    </message>
    <message>
        <source>Look into a backup</source>
        <translation>Titta i en säkerhetskopia</translation>
    </message>
    <message>
        <source>Look into an encrypted backup</source>
        <translation>Titta i en krypterad säkerhetskopia</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Titta i den</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Ser på filen…</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Letar efter säkerhetskopior…</translation>
    </message>
    <message>
        <source>Making a backup and reading it back…</source>
        <translation>Gör en säkerhetskopia och läser tillbaka den…</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Ingen säkerhetskopia än</translation>
    </message>
    <message>
        <source>Nothing has changed yet. Before a restore, all that is here now is kept in a backup of its own, so that the restore can be undone.</source>
        <translation>Inget har ändrats än. Före en återställning sparas allt som finns här nu i en egen säkerhetskopia, så att återställningen går att ångra.</translation>
    </message>
    <message>
        <source>Nothing would change, so there is nothing to restore.</source>
        <translation>Inget skulle ändras, så det finns inget att återställa.</translation>
    </message>
    <message>
        <source>Nowhere yet. On a second drive, backups survive when this disk fails or the computer is lost.</source>
        <translation>Ingenstans än. På en andra enhet klarar sig säkerhetskopiorna när den här disken går sönder eller datorn försvinner.</translation>
    </message>
    <message>
        <source>Overwriting and deleting backups…</source>
        <translation>Skriver över och tar bort säkerhetskopior…</translation>
    </message>
    <message>
        <source>Print the sheet, and write the passphrase on it.</source>
        <translation>Skriv ut bladet och skriv lösenfrasen på det.</translation>
    </message>
    <message>
        <source>Print the sheet, then delete the file: it tells the passphrase.</source>
        <translation>Skriv ut bladet och ta sedan bort filen: lösenfrasen står i den.</translation>
    </message>
    <message>
        <source>Reading every value and comparing it with the history…</source>
        <translation>Läser varje värde och jämför med historiken…</translation>
    </message>
    <message>
        <source>Reading the backup and comparing it…</source>
        <translation>Läser säkerhetskopian och jämför…</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Återställningsblad</translation>
    </message>
    <message>
        <source>Remove encryption</source>
        <translation>Ta bort kryptering</translation>
    </message>
    <message>
        <source>Remove encryption…</source>
        <translation>Ta bort kryptering…</translation>
    </message>
    <message>
        <source>Remove the encryption</source>
        <translation>Ta bort krypteringen</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Spara återställningsbladet</translation>
    </message>
    <message>
        <source>Save what can be read as a new store</source>
        <translation>Spara det som går att läsa som en ny databas</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Spara det som går att läsa…</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>Sparar det som går att läsa…</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Visa alla %n</numerusform>
            <numerusform>Visa alla %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Visa färre</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Databas</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
    <message>
        <source>The backup is restored. What was here before is kept.</source>
        <translation>Säkerhetskopian är återställd. Det som fanns här innan är sparat.</translation>
    </message>
    <message>
        <source>The chosen one is not in the backup.</source>
        <translation>Den valda finns inte i säkerhetskopian.</translation>
    </message>
    <message>
        <source>The file is looked at after every start, and once a week everything: a full check reads every value, and holds all records against their history. You can go on working meanwhile.</source>
        <translation>Filen ses över efter varje start, och en gång i veckan allt: en fullständig kontroll läser varje värde och jämför alla poster med historiken. Arbetet kan fortsätta under tiden.</translation>
    </message>
    <message>
        <source>The file was looked at {when}: sound.</source>
        <translation>Filen sågs över {when}: hel.</translation>
    </message>
    <message>
        <source>The last backup was made {when}, and read back to check it.</source>
        <translation>Den senaste säkerhetskopian gjordes {when} och lästes tillbaka för kontroll.</translation>
    </message>
    <message>
        <source>The list is copied.</source>
        <translation>Listan är kopierad.</translation>
    </message>
    <message>
        <source>The store can then be read by whoever has this computer. Backups made until now stay encrypted, and need the passphrase as long as you keep them.</source>
        <translation>Databasen kan då läsas av den som har datorn. Säkerhetskopior som gjorts hittills förblir krypterade och behöver lösenfrasen så länge de sparas.</translation>
    </message>
    <message>
        <source>The store has its new passphrase.</source>
        <translation>Databasen har sin nya lösenfras.</translation>
    </message>
    <message>
        <source>The store has not been checked on this computer yet.</source>
        <translation>Databasen har inte kontrollerats på den här datorn än.</translation>
    </message>
    <message>
        <source>The store is encrypted.</source>
        <translation>Databasen är krypterad.</translation>
    </message>
    <message>
        <source>The store is no longer encrypted.</source>
        <translation>Databasen är inte längre krypterad.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>De två är inte lika än.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made at the start, while you work, and before anything that changes much at once.</source>
        <translation>Det finns ingen säkerhetskopia än. En görs vid start, under arbetet och före allt som ändrar mycket på en gång.</translation>
    </message>
    <message>
        <source>This backup has another passphrase than the store. Type the one that the store had when the backup was made.</source>
        <translation>Säkerhetskopian har en annan lösenfras än databasen. Skriv den som databasen hade när kopian gjordes.</translation>
    </message>
    <message>
        <source>This store and the backups made since are encrypted. They can be read with the passphrase only, which the program asks for once at every start.</source>
        <translation>Databasen och de säkerhetskopior som gjorts sedan dess är krypterade. De kan bara läsas med lösenfrasen, som programmet frågar efter en gång vid varje start.</translation>
    </message>
    <message>
        <source>This store is empty, and there are backups of an earlier one. Safekeeping shows them.</source>
        <translation>Den här databasen är tom, och det finns säkerhetskopior av en tidigare. Säkert förvar visar dem.</translation>
    </message>
    <message>
        <source>This store is not encrypted: whoever has this computer, or a copy of the file, can read it. With a passphrase nobody else can.</source>
        <translation>Databasen är inte krypterad: den som har datorn, eller en kopia av filen, kan läsa den. Med en lösenfras kan ingen annan det.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Undo this restore</source>
        <translation>Ångra den här återställningen</translation>
    </message>
    <message>
        <source>Weak. More words make it much harder to guess.</source>
        <translation>Svag. Fler ord gör den mycket svårare att gissa.</translation>
    </message>
    <message>
        <source>What a restore would do</source>
        <translation>Vad en återställning skulle göra</translation>
    </message>
    <message>
        <source>What can be read here can also be saved into a new store, with a report of what could not.</source>
        <translation>Det som går att läsa kan också sparas till en ny databas, med en rapport om det som inte gick.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Vad som skiljer</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Vad som är fel</translation>
    </message>
    <message>
        <source>Writing the store anew, and comparing it…</source>
        <translation>Skriver databasen på nytt och jämför den…</translation>
    </message>
    <message>
        <source>Writing the store without encryption, and comparing it…</source>
        <translation>Skriver databasen utan kryptering och jämför den…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>varje minut</numerusform>
            <numerusform>var %n:e minut</numerusform>
        </translation>
    </message>
    <message>
        <source>rescued</source>
        <translation>räddad</translation>
    </message>
    <message>
        <source>{backups}, {size}. Older ones make room by themselves: one an hour, a day, a week and a month is kept.</source>
        <translation>{backups}, {size}. Äldre ger plats av sig själva: en per timme, dag, vecka och månad behålls.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>All your work is in this one file, on this computer.</source>
        <translation>Allt arbete finns i den här enda filen, på den här datorn.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Som datorn</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Välj en logotyp</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Från och med nästa start.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>No logo yet</source>
        <translation>Ingen logotyp än</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Several people can work on one store on a server. Type its address here, as whoever looks after it gives it to you. Leave it empty to work in your own file.</source>
        <translation>Flera personer kan arbeta i en databas på en server. Skriv adressen här, så som den som sköter servern anger den. Lämna tomt för att arbeta i en egen fil.</translation>
    </message>
    <message>
        <source>Your work is in this shared store.</source>
        <translation>Arbetet finns i den här delade databasen.</translation>
    </message>
    <message>
        <source>{file} is not there any more; choose it again.</source>
        <translation>{file} finns inte kvar. Välj filen igen.</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message numerus="yes">
        <source>%n change(s) that could not be saved last time are saved now: {labels}.</source>
        <translation>
            <numerusform>%n ändring som inte kunde sparas förra gången är sparad nu: {labels}.</numerusform>
            <numerusform>%n ändringar som inte kunde sparas förra gången är sparade nu: {labels}.</numerusform>
        </translation>
    </message>
    <message>
        <source>About and help</source>
        <translation>Om och hjälp</translation>
    </message>
    <message>
        <source>Another moment…</source>
        <translation>En annan tidpunkt…</translation>
    </message>
    <message>
        <source>Assessments out to Excel, and back in</source>
        <translation>Bedömningar ut till Excel, och in igen</translation>
    </message>
    <message>
        <source>Back to now ({key})</source>
        <translation>Tillbaka till nu ({key})</translation>
    </message>
    <message>
        <source>Backups, and what else keeps your work from getting lost</source>
        <translation>Säkerhetskopior, och annat som skyddar arbetet från att gå förlorat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Every change is kept at once</source>
        <translation>Varje ändring sparas direkt</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Utbyte</translation>
    </message>
    <message>
        <source>In {labels} somebody else changed the same meanwhile: open the interview to decide.</source>
        <translation>I {labels} ändrade någon annan samma sak under tiden: öppna intervjun för att avgöra.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>Safekeeping</source>
        <translation>Säkert förvar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>What the program is, whose method it uses, and its keys</source>
        <translation>Vad programmet är, vems metod det använder och vilka kortkommandon det har</translation>
    </message>
    <message>
        <source>What was changed since is not in it. Consent counts as it is today.</source>
        <translation>Det som ändrats sedan dess är inte med. Samtycket gäller som det är i dag.</translation>
    </message>
    <message>
        <source>What you export is as it stood then. Partners keep whatever is newer with them.</source>
        <translation>Det som exporteras är som det var då. Partner behåller det som är nyare hos dem.</translation>
    </message>
    <message>
        <source>✓ Saved {time}</source>
        <translation>✓ Sparat {time}</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>Another program is writing to this store; what you enter is saved as soon as it is done.</source>
        <translation>Ett annat program skriver i databasen; det som matas in sparas så snart det är klart.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Copy the store to a folder of your own</source>
        <translation>Kopiera databasen till en egen mapp</translation>
    </message>
    <message>
        <source>Copying the store</source>
        <translation>Kopierar databasen</translation>
    </message>
    <message>
        <source>Open another store</source>
        <translation>Öppna en annan databas</translation>
    </message>
    <message>
        <source>Open the new store</source>
        <translation>Öppna den nya databasen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Öppnar…</translation>
    </message>
    <message>
        <source>Save what can be read as a new store</source>
        <translation>Spara det som går att läsa som en ny databas</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Sparar det som går att läsa</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Databas</translation>
    </message>
    <message>
        <source>The copy is {path}. From now on, start the program with it.</source>
        <translation>Kopian är {path}. Starta programmet med den från och med nu.</translation>
    </message>
    <message>
        <source>The damaged store stays as it is. Keep it until all is found.</source>
        <translation>Den skadade databasen blir som den är. Behåll den tills allt är återfunnet.</translation>
    </message>
    <message>
        <source>The store is copied</source>
        <translation>Databasen är kopierad</translation>
    </message>
    <message>
        <source>The store itself stays as it is and gets nothing more.</source>
        <translation>Själva databasen blir som den är och får inget mer.</translation>
    </message>
    <message>
        <source>What could be read is saved</source>
        <translation>Det som gick att läsa är sparat</translation>
    </message>
    <message>
        <source>Work on a copy…</source>
        <translation>Arbeta i en kopia…</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopia</translation>
    </message>
    <message>
        <source>rescued</source>
        <translation>räddad</translation>
    </message>
</context>
<context>
    <name>support</name>
    <message>
        <source>Save for support</source>
        <translation>Spara för support</translation>
    </message>
    <message>
        <source>Zip file</source>
        <translation>Zipfil</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Code of the assessment, or its label</source>
        <translation>Bedömningens kod, eller dess beteckning</translation>
    </message>
    <message>
        <source>Code of the cluster, or its name where it has none</source>
        <translation>Klustrets kod, eller dess namn där koden saknas</translation>
    </message>
    <message>
        <source>Code of the respondent within the assessment</source>
        <translation>Intervjupersonens kod inom bedömningen</translation>
    </message>
    <message>
        <source>Country, ISO 3166 alpha-2</source>
        <translation>Land, ISO 3166 alpha-2</translation>
    </message>
    <message>
        <source>First day of the assessment</source>
        <translation>Bedömningens första dag</translation>
    </message>
    <message>
        <source>How certain the interviewer is</source>
        <translation>Hur säker intervjuaren är</translation>
    </message>
    <message>
        <source>Id of the assessment, the same everywhere</source>
        <translation>Bedömningens id, detsamma överallt</translation>
    </message>
    <message>
        <source>Id of the instrument</source>
        <translation>Instrumentets id</translation>
    </message>
    <message>
        <source>Last day of the assessment</source>
        <translation>Bedömningens sista dag</translation>
    </message>
    <message>
        <source>Note of the interviewer. A text that begins with = + - or @ has an apostrophe before it.</source>
        <translation>Intervjuarens anteckning. En text som börjar med = + - eller @ har en apostrof framför sig.</translation>
    </message>
    <message>
        <source>Number of the round, from 1</source>
        <translation>Omgångens nummer, från 1</translation>
    </message>
    <message>
        <source>Part of the variable in its loop</source>
        <translation>Variabelns del i sin slinga</translation>
    </message>
    <message>
        <source>Question that was answered</source>
        <translation>Frågan som besvarades</translation>
    </message>
    <message>
        <source>Quote, where the respondent and the team allow it</source>
        <translation>Citat, där intervjupersonen och teamet tillåter det</translation>
    </message>
    <message>
        <source>Reason for the agreed value</source>
        <translation>Skäl till det överenskomna värdet</translation>
    </message>
    <message>
        <source>Role of the respondent</source>
        <translation>Intervjupersonens roll</translation>
    </message>
    <message>
        <source>Score by anchor; high is good, of brakes a weak brake</source>
        <translation>Poäng enligt svarsnivå; högt är bra, för bromsar en svag broms</translation>
    </message>
    <message>
        <source>Stage that the question belongs to</source>
        <translation>Steget som frågan hör till</translation>
    </message>
    <message>
        <source>Value that the team agreed on for this question, if any</source>
        <translation>Värdet som teamet enats om för frågan, om det finns något</translation>
    </message>
    <message>
        <source>Variable that the question measures</source>
        <translation>Variabeln som frågan mäter</translation>
    </message>
    <message>
        <source>Version of the instrument; compare only equal versions</source>
        <translation>Instrumentets version; jämför bara lika versioner</translation>
    </message>
    <message>
        <source>Voice that the role speaks with</source>
        <translation>Rösten som rollen talar med</translation>
    </message>
    <message>
        <source>What became of the question; only “scored” has a score</source>
        <translation>Vad det blev av frågan; bara ”scored” har poäng</translation>
    </message>
    <message>
        <source>What the answer rests on</source>
        <translation>Vad svaret bygger på</translation>
    </message>
    <message>
        <source>Where in the system the variable sits</source>
        <translation>Var i systemet variabeln sitter</translation>
    </message>
    <message>
        <source>Why the answer is flagged</source>
        <translation>Varför svaret är flaggat</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kod</translation>
    </message>
    <message>
        <source>date, YYYY-MM-DD</source>
        <translation>datum, ÅÅÅÅ-MM-DD</translation>
    </message>
    <message>
        <source>drives a loop from outside</source>
        <translation>driver en slinga utifrån</translation>
    </message>
    <message>
        <source>holds a loop back</source>
        <translation>håller tillbaka en slinga</translation>
    </message>
    <message>
        <source>no quote, or no leave to use it</source>
        <translation>inget citat, eller ingen tillåtelse att använda det</translation>
    </message>
    <message>
        <source>no score; “state” says why</source>
        <translation>ingen poäng; ”state” säger varför</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>inte angivet</translation>
    </message>
    <message>
        <source>nothing agreed</source>
        <translation>inget överenskommet</translation>
    </message>
    <message>
        <source>part of a loop</source>
        <translation>del av en slinga</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>the question is not in this version of the instrument</source>
        <translation>frågan finns inte i den här versionen av instrumentet</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>heltal</translation>
    </message>
</context>
<context>
    <name>undoing</name>
    <message>
        <source>Redone: {what}</source>
        <translation>Gjort om: {what}</translation>
    </message>
    <message>
        <source>There is nothing more to undo.</source>
        <translation>Det finns inget mer att ångra.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det finns inget att göra om.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Ångrat: {what}</translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message>
        <source>Both started from nothing.</source>
        <translation>Båda började från tomt.</translation>
    </message>
    <message>
        <source>Both started from: {words}</source>
        <translation>Gemensam utgångspunkt: {words}</translation>
    </message>
    <message>
        <source>Both, joined</source>
        <translation>Båda, hopslagna</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Avgör senare</translation>
    </message>
    <message>
        <source>Join both</source>
        <translation>Slå ihop båda</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Behåll mitt</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Ta deras</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Mitt</translation>
    </message>
</context>
<context>
    <name>workbook</name>
    <message>
        <source>A language by its letters, for example sv.</source>
        <translation>Ett språk med dess bokstäver, till exempel sv.</translation>
    </message>
    <message>
        <source>A new row: the number of the question.</source>
        <translation>En ny rad: frågans nummer.</translation>
    </message>
    <message>
        <source>A new row: which assessment is it about?</source>
        <translation>En ny rad: vilken bedömning gäller den?</translation>
    </message>
    <message>
        <source>A new row: who said it? As on Interviews.</source>
        <translation>En ny rad: vem sade det? Som på Intervjuer.</translation>
    </message>
    <message>
        <source>A row that you delete is left as it was at the receiver. To delete something for everybody, do it in the program.</source>
        <translation>En rad som tas bort här ligger kvar oförändrad hos mottagaren. Det som ska bort för alla tas bort i programmet.</translation>
    </message>
    <message>
        <source>A score is a whole number from {low} to {high}.</source>
        <translation>En poäng är ett heltal från {low} till {high}.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Agreed score</source>
        <translation>Överenskommen poäng</translation>
    </message>
    <message>
        <source>Agreed values</source>
        <translation>Överenskomna värden</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>As it stood at {moment}</source>
        <translation>Som det var {moment}</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Bedömningar</translation>
    </message>
    <message>
        <source>Assessments of business clusters with everything in them, written by ClusterDyn Desktop. Read it, edit it and send it back: the program takes in what you changed and keeps what others changed meanwhile.</source>
        <translation>Bedömningar av företagskluster med allt innehåll, skrivna av ClusterDyn Desktop. Läs, redigera och skicka tillbaka: programmet tar in det som ändrats här och behåller det som andra har ändrat under tiden.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilagor</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Case stories</source>
        <translation>Fallberättelser</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Kluster</translation>
    </message>
    <message>
        <source>Cluster assessments</source>
        <translation>Klusterbedömningar</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Kluster</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Columns with a dark heading are yours to change. Columns with a light heading explain the row and are not read.</source>
        <translation>Kolumner med mörk rubrik är till för att ändras. Kolumner med ljus rubrik förklarar raden och läses inte.</translation>
    </message>
    <message>
        <source>Consent text: fingerprint</source>
        <translation>Samtyckestext: kontrollkod</translation>
    </message>
    <message>
        <source>Consent text: language</source>
        <translation>Samtyckestext: språk</translation>
    </message>
    <message>
        <source>Consent text: version</source>
        <translation>Samtyckestext: version</translation>
    </message>
    <message>
        <source>Consent withdrawn on</source>
        <translation>Samtycket återtaget den</translation>
    </message>
    <message>
        <source>Consent: comparison</source>
        <translation>Samtycke: jämförelse</translation>
    </message>
    <message>
        <source>Consent: contact again</source>
        <translation>Samtycke: ny kontakt</translation>
    </message>
    <message>
        <source>Consent: how</source>
        <translation>Samtycke: hur</translation>
    </message>
    <message>
        <source>Consent: quotes</source>
        <translation>Samtycke: citat</translation>
    </message>
    <message>
        <source>Consent: report</source>
        <translation>Samtycke: rapport</translation>
    </message>
    <message>
        <source>Consent: taken by</source>
        <translation>Samtycke: inhämtat av</translation>
    </message>
    <message>
        <source>Consent: when (UTC)</source>
        <translation>Samtycke: när (UTC)</translation>
    </message>
    <message>
        <source>Consent: where</source>
        <translation>Samtycke: var</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Date and time in UTC, for example 2026-10-14 09:12:05.</source>
        <translation>Datum och tid i UTC, till exempel 2026-10-14 09:12:05.</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslutat den</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Klart senast</translation>
    </message>
    <message>
        <source>Enter a country by its two letters, for example SE.</source>
        <translation>Ange ett land med dess två bokstäver, till exempel SE.</translation>
    </message>
    <message>
        <source>Enter a date.</source>
        <translation>Ange ett datum.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Ange ett tal.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Ange ett heltal.</translation>
    </message>
    <message>
        <source>Erased by</source>
        <translation>Raderad av</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Raderad den</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belägg</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Bransch</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Filed to no.</source>
        <translation>Lagd vid nr</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Kontrollkod (SHA-256)</translation>
    </message>
    <message>
        <source>Fingerprint of the instrument</source>
        <translation>Instrumentets kontrollkod</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flagga</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Grundat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Genomförd den</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>How to edit it</source>
        <translation>Så redigerar man</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>Intervjuare</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>Is a quote</source>
        <translation>Är ett citat</translation>
    </message>
    <message>
        <source>It shows an earlier state, as it stood at {moment}. Wherever anything newer is known, the newer is kept.</source>
        <translation>Den visar ett tidigare läge, som det var {moment}. Där något nyare är känt behålls det nyare.</translation>
    </message>
    <message>
        <source>Jottings</source>
        <translation>Lösanteckningar</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Typ av organisation</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beteckning</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lärdom</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Klusterorganisation</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Planned questions</source>
        <translation>Planerade frågor</translation>
    </message>
    <message>
        <source>Please choose from the list.</source>
        <translation>Välj ur listan.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Put a semicolon between several.</source>
        <translation>Sätt semikolon mellan flera.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Quote may be used</source>
        <translation>Citatet får användas</translation>
    </message>
    <message>
        <source>Read me</source>
        <translation>Läs mig</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Intervjuperson</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Omgång</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Utgångsläge</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Sort, filter, hide and widen as you like; the program finds its way. Keys and headings are protected against slips, without a password: Unprotect Sheet in the Review menu takes that off, and columns can be moved too.</source>
        <translation>Sortera, filtrera, dölj och bredda som det passar; programmet hittar ändå. Nycklar och rubriker är skyddade mot misstag, utan lösenord: Ta bort bladets skydd i menyn Granska tar bort det, och då kan också kolumner flyttas.</translation>
    </message>
    <message>
        <source>Source and remarks</source>
        <translation>Källa och anmärkningar</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Intervjuteam</translation>
    </message>
    <message>
        <source>The file holds what people said in interviews, notes included. Send it only to those who may see it.</source>
        <translation>Filen innehåller vad som sagts i intervjuer, även anteckningar. Skicka den bara till dem som får se den.</translation>
    </message>
    <message>
        <source>The format: save as .xlsx. Excel in any language, LibreOffice and Google Sheets all will do. No formulas are needed; where there are any, their values are read. A password may be added or taken away; the program asks for it.</source>
        <translation>Formatet: spara som .xlsx. Excel på vilket språk som helst, LibreOffice och Google Kalkylark går alla bra. Inga formler behövs; där de finns läses deras värden. Ett lösenord kan läggas till eller tas bort; programmet frågar efter det.</translation>
    </message>
    <message>
        <source>The hidden first row and the hidden first column of every sheet, and the hidden sheets: by them the program knows which row is which.</source>
        <translation>Den dolda första raden och den dolda första kolumnen i varje blad, och de dolda bladen: på dem känner programmet igen varje rad.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>To add an answer, a jotting, an agreed value, an indicator, an action or a story, fill in the next free row, the light columns that name the assessment, the respondent and the question included, or copy a row and change it. Interviews, attachments and assessments are added in the program.</source>
        <translation>För att lägga till ett svar, en lösanteckning, ett överenskommet värde, en indikator, en åtgärd eller en berättelse: fyll i nästa lediga rad, också de ljusa kolumnerna som nämner bedömningen, intervjupersonen och frågan, eller kopiera en rad och ändra den. Intervjuer, bilagor och bedömningar läggs till i programmet.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Filtyp</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Variable to strengthen</source>
        <translation>Variabel att stärka</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Vad som förändrades</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>What the score stands for</source>
        <translation>Vad poängen står för</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Vad det här är</translation>
    </message>
    <message>
        <source>What to leave alone</source>
        <translation>Vad som ska lämnas i fred</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Vad som sades</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>När (UTC)</translation>
    </message>
    <message>
        <source>Where a cell offers a list, choose from it. Every other cell takes text, a number or a date, as its column shows.</source>
        <translation>Välj ur listan där en cell har en. Övriga celler tar text, ett tal eller ett datum, som kolumnen visar.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Varifrån den kommer</translation>
    </message>
    <message>
        <source>Written (UTC)</source>
        <translation>Skriven (UTC)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message numerus="yes">
        <source>and %n more assessment(s)</source>
        <translation>
            <numerusform>och %n bedömning till</numerusform>
            <numerusform>och %n bedömningar till</numerusform>
        </translation>
    </message>
</context>
</TS>
