<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>agree</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) between {companies} and {organisation}</source>
        <translation>
            <numerusform>%n gap between {companies} and {organisation}</numerusform>
            <numerusform>%n gaps between {companies} and {organisation}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) left out for want of consent.</source>
        <translation>
            <numerusform>%n interview left out for want of consent.</numerusform>
            <numerusform>%n interviews left out for want of consent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) still to be asked.</source>
        <translation>
            <numerusform>%n interview still to be asked.</numerusform>
            <numerusform>%n interviews still to be asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%n respondent</numerusform>
            <numerusform>%n respondents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Median {median} of %n answer(s).</source>
        <translation>
            <numerusform>Median {median} of %n answer.</numerusform>
            <numerusform>Median {median} of %n answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n assessment</numerusform>
            <numerusform>%n assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n cluster</numerusform>
            <numerusform>%n clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n other record</numerusform>
            <numerusform>%n other records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comes back, with %n answer(s).</source>
        <translation>
            <numerusform>Comes back, with %n answer.</numerusform>
            <numerusform>Comes back, with %n answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Is not in the backup and goes, with %n answer(s).</source>
        <translation>
            <numerusform>Is not in the backup and goes, with %n answer.</numerusform>
            <numerusform>Is not in the backup and goes, with %n answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same: %n assessment(s).</source>
        <translation>
            <numerusform>The same: %n assessment.</numerusform>
            <numerusform>The same: %n assessments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bin</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed value(s)</source>
        <translation>
            <numerusform>%n agreed value</numerusform>
            <numerusform>%n agreed values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n assessment</numerusform>
            <numerusform>%n assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case story(s)</source>
        <translation>
            <numerusform>%n case story</numerusform>
            <numerusform>%n case stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jotting(s)</source>
        <translation>
            <numerusform>%n jotting</numerusform>
            <numerusform>%n jottings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>command line</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n assessment</numerusform>
            <numerusform>%n assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) without content</source>
        <translation>
            <numerusform>%n attachment without content</numerusform>
            <numerusform>%n attachments without content</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) from before are not encrypted as the store is:</source>
        <translation>
            <numerusform>%n backup from before is not encrypted as the store is:</numerusform>
            <numerusform>%n backups from before are not encrypted as the store is:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) from before still need the passphrase:</source>
        <translation>
            <numerusform>%n backup from before still needs the passphrase:</numerusform>
            <numerusform>%n backups from before still need the passphrase:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) brought in</source>
        <translation>
            <numerusform>%n change brought in</numerusform>
            <numerusform>%n changes brought in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n cluster</numerusform>
            <numerusform>%n clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided</source>
        <translation>
            <numerusform>%n decided</numerusform>
            <numerusform>%n decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edited in a sheet</source>
        <translation>
            <numerusform>%n edited in a sheet</numerusform>
            <numerusform>%n edited in a sheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guidance text(s)</source>
        <translation>
            <numerusform>%n guidance text</numerusform>
            <numerusform>%n guidance texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n in conflict</numerusform>
            <numerusform>%n in conflict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) left out: without consent to the report and to comparison.</source>
        <translation>
            <numerusform>%n interview left out: without consent to the report and to comparison.</numerusform>
            <numerusform>%n interviews left out: without consent to the report and to comparison.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) left out: without consent to the report.</source>
        <translation>
            <numerusform>%n interview left out: without consent to the report.</numerusform>
            <numerusform>%n interviews left out: without consent to the report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) to erase</source>
        <translation>
            <numerusform>%n interview to erase</numerusform>
            <numerusform>%n interviews to erase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) of the structure</source>
        <translation>
            <numerusform>%n key of the structure</numerusform>
            <numerusform>%n keys of the structure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left open</source>
        <translation>
            <numerusform>%n left open</numerusform>
            <numerusform>%n left open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer</source>
        <translation>
            <numerusform>%n newer</numerusform>
            <numerusform>%n newer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older</source>
        <translation>
            <numerusform>%n older</numerusform>
            <numerusform>%n older</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left out</source>
        <translation>
            <numerusform>%n place left out</numerusform>
            <numerusform>%n places left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planning figure(s)</source>
        <translation>
            <numerusform>%n planning figure</numerusform>
            <numerusform>%n planning figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written.</source>
        <translation>
            <numerusform>%n record written.</numerusform>
            <numerusform>%n records written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The content of %n attachment(s) is not in this store and did not go along.</source>
        <translation>
            <numerusform>The content of %n attachment is not in this store and did not go along.</numerusform>
            <numerusform>The contents of %n attachments are not in this store and did not go along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Version {version}: %n assessment(s) here</source>
        <translation>
            <numerusform>Version {version}: %n assessment here</numerusform>
            <numerusform>Version {version}: %n assessments here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new, %n answer(s)</source>
        <translation>
            <numerusform>new, %n answer</numerusform>
            <numerusform>new, %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n attached file(s)</source>
        <translation>
            <numerusform>{name}: %n attached file</numerusform>
            <numerusform>{name}: %n attached files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n file(s); read back and compared.</source>
        <translation>
            <numerusform>{path}: %n file; read back and compared.</numerusform>
            <numerusform>{path}: %n files; read back and compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n page(s).</source>
        <translation>
            <numerusform>{path}: %n page.</numerusform>
            <numerusform>{path}: %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path}: {label}, %n question(s); read back and compared.</source>
        <translation>
            <numerusform>{path}: {label}, %n question; read back and compared.</numerusform>
            <numerusform>{path}: {label}, %n questions; read back and compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message numerus="yes">
        <source>%n agreed value(s) rest on it among others and stay until you agree anew.</source>
        <translation>
            <numerusform>%n agreed value rests on it among others and stays until you agree anew.</numerusform>
            <numerusform>%n agreed values rest on it among others and stay until you agree anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jotting(s)</source>
        <translation>
            <numerusform>%n jotting</numerusform>
            <numerusform>%n jottings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) left out of reports and exports.</source>
        <translation>
            <numerusform>%n quote left out of reports and exports.</numerusform>
            <numerusform>%n quotes left out of reports and exports.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If withdrawn: %n quote(s) left out of reports and exports.</source>
        <translation>
            <numerusform>If withdrawn: %n quote left out of reports and exports.</numerusform>
            <numerusform>If withdrawn: %n quotes left out of reports and exports.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>erasing</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) deleted.</source>
        <translation>
            <numerusform>%n backup deleted.</numerusform>
            <numerusform>%n backups deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) no longer hold it.</source>
        <translation>
            <numerusform>%n backup no longer holds it.</numerusform>
            <numerusform>%n backups no longer hold it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) still hold what was erased, made {names}.</source>
        <translation>
            <numerusform>%n backup still holds what was erased, made {names}.</numerusform>
            <numerusform>%n backups still hold what was erased, made {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-typed text(s)</source>
        <translation>
            <numerusform>%n half-typed text</numerusform>
            <numerusform>%n half-typed texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s): {names}.</source>
        <translation>
            <numerusform>%n interview: {names}.</numerusform>
            <numerusform>%n interviews: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jotting(s)</source>
        <translation>
            <numerusform>%n jotting</numerusform>
            <numerusform>%n jottings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), quote(s) or flag(s)</source>
        <translation>
            <numerusform>%n note, quote or flag</numerusform>
            <numerusform>%n notes, quotes or flags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take it out of %n backup(s)</source>
        <translation>
            <numerusform>Take it out of %n backup</numerusform>
            <numerusform>Take it out of %n backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contact details of %n</source>
        <translation>
            <numerusform>contact details of %n</numerusform>
            <numerusform>contact details of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message numerus="yes">
        <source>– and %n more problem(s).</source>
        <translation>
            <numerusform>– and %n more problem.</numerusform>
            <numerusform>– and %n more problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed value(s)</source>
        <translation>
            <numerusform>%n agreed value</numerusform>
            <numerusform>%n agreed values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n assessment</numerusform>
            <numerusform>%n assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) here were made with version {version}.</source>
        <translation>
            <numerusform>%n assessment here was made with version {version}.</numerusform>
            <numerusform>%n assessments here were made with version {version}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) lie in the bin here. What comes in stays in the bin with them.</source>
        <translation>
            <numerusform>%n assessment lies in the bin here. What comes in stays in the bin with it.</numerusform>
            <numerusform>%n assessments lie in the bin here. What comes in stays in the bin with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) were erased here; nothing of them comes in again.</source>
        <translation>
            <numerusform>%n assessment was erased here; nothing of it comes in again.</numerusform>
            <numerusform>%n assessments were erased here; nothing of them comes in again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation>
            <numerusform>%n attached file</numerusform>
            <numerusform>%n attached files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) did not come along. They are listed without content; they can come later, in a zip file beside the workbook.</source>
        <translation>
            <numerusform>%n attached file did not come along. It is listed without content; it can come later, in a zip file beside the workbook.</numerusform>
            <numerusform>%n attached files did not come along. They are listed without content; they can come later, in a zip file beside the workbook.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) in {file} beside it.</source>
        <translation>
            <numerusform>%n attached file in {file} beside it.</numerusform>
            <numerusform>%n attached files in {file} beside it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) in {file}.</source>
        <translation>
            <numerusform>%n attached file in {file}.</numerusform>
            <numerusform>%n attached files in {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case story(s)</source>
        <translation>
            <numerusform>%n case story</numerusform>
            <numerusform>%n case stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n cluster</numerusform>
            <numerusform>%n clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) decided</source>
        <translation>
            <numerusform>%n conflict decided</numerusform>
            <numerusform>%n conflicts decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) decided.</source>
        <translation>
            <numerusform>%n conflict decided.</numerusform>
            <numerusform>%n conflicts decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) on the cluster</source>
        <translation>
            <numerusform>%n fact on the cluster</numerusform>
            <numerusform>%n facts on the cluster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) on the round</source>
        <translation>
            <numerusform>%n fact on the round</numerusform>
            <numerusform>%n facts on the round</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fill-in workbook(s), one a respondent.</source>
        <translation>
            <numerusform>%n fill-in workbook, one a respondent.</numerusform>
            <numerusform>%n fill-in workbooks, one a respondent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) were erased by whoever kept them, and are erased here as well for good: {labels}.</source>
        <translation>
            <numerusform>%n interview was erased by whoever kept it, and is erased here as well for good: {labels}.</numerusform>
            <numerusform>%n interviews were erased by whoever kept them, and are erased here as well for good: {labels}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jotting(s)</source>
        <translation>
            <numerusform>%n jotting</numerusform>
            <numerusform>%n jottings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left open</source>
        <translation>
            <numerusform>%n left open</numerusform>
            <numerusform>%n left open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new interview(s) may be here already, made separately, with the same label, role and day: {labels}. Both are kept; take one out if they are the same.</source>
        <translation>
            <numerusform>%n new interview may be here already, made separately, with the same label, role and day: {labels}. Both are kept; take one out if they are the same.</numerusform>
            <numerusform>%n new interviews may be here already, made separately, with the same label, role and day: {labels}. Both of each are kept; take one out where they are the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left out</source>
        <translation>
            <numerusform>%n place left out</numerusform>
            <numerusform>%n places left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left out.</source>
        <translation>
            <numerusform>%n place left out.</numerusform>
            <numerusform>%n places left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided value(s) stay as they are here. They wait on the Exchange page until somebody decides.</source>
        <translation>
            <numerusform>%n undecided value stays as it is here. It waits on the Exchange page until somebody decides.</numerusform>
            <numerusform>%n undecided values stay as they are here. They wait on the Exchange page until somebody decides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) from earlier imports wait for a decision.</source>
        <translation>
            <numerusform>%n value from earlier imports waits for a decision.</numerusform>
            <numerusform>%n values from earlier imports wait for a decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) wait for a decision: above, under “Decide”.</source>
        <translation>
            <numerusform>%n value waits for a decision: above, under “Decide”.</numerusform>
            <numerusform>%n values wait for a decision: above, under “Decide”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A fill-in workbook for {label} with %n question(s). When it comes back, drop it here.</source>
        <translation>
            <numerusform>A fill-in workbook for {label} with %n question. When it comes back, drop it here.</numerusform>
            <numerusform>A fill-in workbook for {label} with %n questions. When it comes back, drop it here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A form with %n question(s). Upload it to ODK or KoboToolbox; drop what it collects here.</source>
        <translation>
            <numerusform>A form with %n question. Upload it to ODK or KoboToolbox; drop what it collects here.</numerusform>
            <numerusform>A form with %n questions. Upload it to ODK or KoboToolbox; drop what it collects here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A peer pack of %n cluster(s). Tell partners its fingerprint by telephone: {fingerprint}.</source>
        <translation>
            <numerusform>A peer pack of %n cluster. Tell partners its fingerprint by telephone: {fingerprint}.</numerusform>
            <numerusform>A peer pack of %n clusters. Tell partners its fingerprint by telephone: {fingerprint}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n respondent(s), a file each</source>
        <translation>
            <numerusform>%n respondent, a file</numerusform>
            <numerusform>All %n respondents, a file each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in the rest without these %n place(s)</source>
        <translation>
            <numerusform>Bring in the rest without this %n place</numerusform>
            <numerusform>Bring in the rest without these %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %n value(s)…</source>
        <translation>
            <numerusform>Decide %n value…</numerusform>
            <numerusform>Decide %n values…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n assessment(s)…</source>
        <translation>
            <numerusform>Export %n assessment…</numerusform>
            <numerusform>Export %n assessments…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: the peer pack of {maker} with %n cluster(s).</source>
        <translation>
            <numerusform>Kept: the peer pack of {maker} with %n cluster.</numerusform>
            <numerusform>Kept: the peer pack of {maker} with %n clusters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n interview(s) without consent to comparison.</source>
        <translation>
            <numerusform>Left out: %n interview without consent to comparison.</numerusform>
            <numerusform>Left out: %n interviews without consent to comparison.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n interview(s) without consent.</source>
        <translation>
            <numerusform>Left out: %n interview without consent.</numerusform>
            <numerusform>Left out: %n interviews without consent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing has changed yet. %n value(s) were changed here and there: decide which is to stay, or bring in the rest and decide later.</source>
        <translation>
            <numerusform>Nothing has changed yet. %n value was changed here and there: decide which is to stay, or bring in the rest and decide later.</numerusform>
            <numerusform>Nothing has changed yet. %n values were changed here and there: decide which are to stay, or bring in the rest and decide later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The content of %n attachment(s) is not in this store and did not go along.</source>
        <translation>
            <numerusform>The content of %n attachment is not in this store and did not go along.</numerusform>
            <numerusform>The contents of %n attachments are not in this store and did not go along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The instrument {id} {version} with %n question(s). Give it a new version where you change more than translations.</source>
        <translation>
            <numerusform>The instrument {id} {version} with %n question. Give it a new version where you change more than translations.</numerusform>
            <numerusform>The instrument {id} {version} with %n questions. Give it a new version where you change more than translations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To decide: %n value(s)</source>
        <translation>
            <numerusform>To decide: %n value</numerusform>
            <numerusform>To decide: %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n attachment(s), in a zip file beside it</source>
        <translation>
            <numerusform>With %n attachment, in a zip file beside it</numerusform>
            <numerusform>With %n attachments, in a zip file beside it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s) below it</source>
        <translation>
            <numerusform>and %n more change below it</numerusform>
            <numerusform>and %n more changes below it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The store is sound: %n line(s) of history agree with all records.</source>
        <translation>
            <numerusform>The store is sound: %n line of history agrees with all records.</numerusform>
            <numerusform>The store is sound: %n lines of history agree with all records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>history</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) added</source>
        <translation>
            <numerusform>%n interview added</numerusform>
            <numerusform>%n interviews added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) erased</source>
        <translation>
            <numerusform>%n interview erased</numerusform>
            <numerusform>%n interviews erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) removed</source>
        <translation>
            <numerusform>%n interview removed</numerusform>
            <numerusform>%n interviews removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n change(s)</source>
        <translation>
            <numerusform>import of %n change</numerusform>
            <numerusform>import of %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n change(s) from {file}</source>
        <translation>
            <numerusform>import of %n change from {file}</numerusform>
            <numerusform>import of %n changes from {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>question sets of %n interview(s)</source>
        <translation>
            <numerusform>question sets of %n interview</numerusform>
            <numerusform>question sets of %n interviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interview</name>
    <message numerus="yes">
        <source>%n change(s) are not saved yet. A copy is kept on this computer.</source>
        <translation>
            <numerusform>%n change is not saved yet. A copy is kept on this computer.</numerusform>
            <numerusform>%n changes are not saved yet. A copy is kept on this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not saved yet. They stay on the screen alone: the store is encrypted.</source>
        <translation>
            <numerusform>%n change is not saved yet. It stays on the screen alone: the store is encrypted.</numerusform>
            <numerusform>%n changes are not saved yet. They stay on the screen alone: the store is encrypted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more. Another word narrows it down.</source>
        <translation>
            <numerusform>%n more. Another word narrows it down.</numerusform>
            <numerusform>%n more. Another word narrows it down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s). Enter goes there.</source>
        <translation>
            <numerusform>%n place. Enter goes there.</numerusform>
            <numerusform>%n places. Enter goes there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are flagged for a second look.</source>
        <translation>
            <numerusform>%n question is flagged for a second look.</numerusform>
            <numerusform>%n questions are flagged for a second look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are still open. They can wait.</source>
        <translation>
            <numerusform>%n question is still open. It can wait.</numerusform>
            <numerusform>%n questions are still open. They can wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are worth a second look.</source>
        <translation>
            <numerusform>%n thing is worth a second look.</numerusform>
            <numerusform>%n things are worth a second look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) jotted down wait for their question.</source>
        <translation>
            <numerusform>%n thing jotted down waits for its question.</numerusform>
            <numerusform>%n things jotted down wait for their questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) said out of turn.</source>
        <translation>
            <numerusform>%n thing said out of turn.</numerusform>
            <numerusform>%n things said out of turn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left at this pace</source>
        <translation>
            <numerusform>About %n minute left at this pace</numerusform>
            <numerusform>About %n minutes left at this pace</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keying</name>
    <message numerus="yes">
        <source>%n answer(s) not keyed a second time: {questions}</source>
        <translation>
            <numerusform>%n answer not keyed a second time: {questions}</numerusform>
            <numerusform>%n answers not keyed a second time: {questions}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided.</source>
        <translation>
            <numerusform>%n decided.</numerusform>
            <numerusform>%n decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide.</source>
        <translation>
            <numerusform>%n to decide.</numerusform>
            <numerusform>%n to decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n choice(s)</source>
        <translation>
            <numerusform>Keep %n choice</numerusform>
            <numerusform>Keep %n choices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>library</name>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n assessment</numerusform>
            <numerusform>%n assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n cluster</numerusform>
            <numerusform>%n clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contact details of %n respondent(s)</source>
        <translation>
            <numerusform>contact details of %n respondent</numerusform>
            <numerusform>contact details of %n respondents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peer pack</name>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n cluster</numerusform>
            <numerusform>%n clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) in the pack.</source>
        <translation>
            <numerusform>%n cluster in the pack.</numerusform>
            <numerusform>%n clusters in the pack.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) left out: assessed with another instrument or version.</source>
        <translation>
            <numerusform>%n cluster left out: assessed with another instrument or version.</numerusform>
            <numerusform>%n clusters left out: assessed with another instrument or version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) left out: too few respondents who agreed to comparison and answered.</source>
        <translation>
            <numerusform>%n cluster left out: too few respondents who agreed to comparison and answered.</numerusform>
            <numerusform>%n clusters left out: too few respondents who agreed to comparison and answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anonymous figures about %n cluster(s)</source>
        <translation>
            <numerusform>Anonymous figures about %n cluster</numerusform>
            <numerusform>Anonymous figures about %n clusters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message numerus="yes">
        <source>%n interview(s) left out of results.</source>
        <translation>
            <numerusform>%n interview left out of results.</numerusform>
            <numerusform>%n interviews left out of results.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more interview(s) could ask it.</source>
        <translation>
            <numerusform>%n more interview could ask it.</numerusform>
            <numerusform>%n more interviews could ask it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s) stay thin.</source>
        <translation>
            <numerusform>%n more question stays thin.</numerusform>
            <numerusform>%n more questions stay thin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) stay thin</source>
        <translation>
            <numerusform>%n question stays thin</numerusform>
            <numerusform>%n questions stay thin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consent is still to be asked for in %n interview(s).</source>
        <translation>
            <numerusform>Consent is still to be asked for in %n interview.</numerusform>
            <numerusform>Consent is still to be asked for in %n interviews.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contact details of %n respondent(s) are deleted.</source>
        <translation>
            <numerusform>Contact details of %n respondent are deleted.</numerusform>
            <numerusform>Contact details of %n respondents are deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n respondent(s) can be asked.</source>
        <translation>
            <numerusform>Only %n respondent can be asked.</numerusform>
            <numerusform>Only %n respondents can be asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The day to delete contact details has passed for %n respondent(s): {labels}.</source>
        <translation>
            <numerusform>The day to delete contact details has passed for %n respondent: {labels}.</numerusform>
            <numerusform>The day to delete contact details has passed for %n respondents: {labels}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) in the texts are in none of the fonts at hand and stand as an open box: {characters}.</source>
        <translation>
            <numerusform>%n character in the texts is in none of the fonts at hand and stands as an open box: {characters}.</numerusform>
            <numerusform>%n characters in the texts are in none of the fonts at hand and stand as an open box: {characters}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) left out for want of consent.</source>
        <translation>
            <numerusform>%n interview left out for want of consent.</numerusform>
            <numerusform>%n interviews left out for want of consent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) where two people changed the same and nobody has decided yet; the report shows what stands in this store.</source>
        <translation>
            <numerusform>%n place where two people changed the same and nobody has decided yet; the report shows what stands in this store.</numerusform>
            <numerusform>%n places where two people changed the same and nobody has decided yet; the report shows what stands in this store.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%n respondent</numerusform>
            <numerusform>%n respondents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It hangs on %n single voice(s): without it, the position would be another.</source>
        <translation>
            <numerusform>It hangs on a single voice: without it, the position would be another.</numerusform>
            <numerusform>It hangs on %n single voices: without any one of them, the position would be another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Page %n</source>
        <translation>
            <numerusform>Page %n</numerusform>
            <numerusform>Page %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They differ by {difference} or more on %n variable(s).</source>
        <translation>
            <numerusform>They differ by {difference} or more on %n variable.</numerusform>
            <numerusform>They differ by {difference} or more on %n variables.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rescue</name>
    <message numerus="yes">
        <source>What could be read is in the new store {path}; %n thing(s) to look at are in the report beside it.</source>
        <translation>
            <numerusform>What could be read is in the new store {path}; %n thing to look at is in the report beside it.</numerusform>
            <numerusform>What could be read is in the new store {path}; %n things to look at are in the report beside it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>results</name>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out for want of consent</source>
        <translation>
            <numerusform>%n left out for want of consent</numerusform>
            <numerusform>%n left out for want of consent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with companies</source>
        <translation>
            <numerusform>%n of them with companies</numerusform>
            <numerusform>%n of them with companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It rests on %n interview(s).</source>
        <translation>
            <numerusform>It rests on %n interview.</numerusform>
            <numerusform>It rests on %n interviews.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Median {median} of %n scored answer(s).</source>
        <translation>
            <numerusform>Median {median} of %n scored answer.</numerusform>
            <numerusform>Median {median} of %n scored answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One step up or down in any one of %n question(s) would change it, {questions} among them.</source>
        <translation>
            <numerusform>One step up or down in %n question would change it: {questions}.</numerusform>
            <numerusform>One step up or down in any one of %n questions would change it, {questions} among them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is established hangs on %n single voice(s): {voices}.</source>
        <translation>
            <numerusform>What is established hangs on a single voice: {voices}.</numerusform>
            <numerusform>What is established hangs on %n single voices: {voices}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retention</name>
    <message numerus="yes">
        <source>%n month(s) after the interview</source>
        <translation>
            <numerusform>%n month after the interview</numerusform>
            <numerusform>%n months after the interview</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) after the assessment</source>
        <translation>
            <numerusform>%n year after the assessment</numerusform>
            <numerusform>%n years after the assessment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contact details of %n respondent(s) are deleted.</source>
        <translation>
            <numerusform>Contact details of %n respondent are deleted.</numerusform>
            <numerusform>Contact details of %n respondents are deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{assessment}: %n interview(s) to erase, since {day}.</source>
        <translation>
            <numerusform>{assessment}: %n interview to erase, since {day}.</numerusform>
            <numerusform>{assessment}: %n interviews to erase, since {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{assessment}: contact details of %n respondent(s) ({labels}), since {day}.</source>
        <translation>
            <numerusform>{assessment}: contact details of %n respondent ({labels}), since {day}.</numerusform>
            <numerusform>{assessment}: contact details of %n respondents ({labels}), since {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>safekeeping</name>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) from before are not encrypted: whoever finds them can read them.</source>
        <translation>
            <numerusform>%n backup from before is not encrypted: whoever finds it can read it.</numerusform>
            <numerusform>%n backups from before are not encrypted: whoever finds them can read them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) open with an earlier passphrase, not with the store&apos;s.</source>
        <translation>
            <numerusform>%n backup opens with an earlier passphrase, not with the store&apos;s.</numerusform>
            <numerusform>%n backups open with an earlier passphrase, not with the store&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As in the backup again: %n record(s).</source>
        <translation>
            <numerusform>As in the backup again: %n record.</numerusform>
            <numerusform>As in the backup again: %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked in full {when}: sound, %n line(s) of history agree with all records.</source>
        <translation>
            <numerusform>Checked in full {when}: sound, %n line of history agrees with all records.</numerusform>
            <numerusform>Checked in full {when}: sound, %n lines of history agree with all records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked {when}: %n thing(s) are wrong.</source>
        <translation>
            <numerusform>Checked {when}: %n thing is wrong.</numerusform>
            <numerusform>Checked {when}: %n things are wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n backup(s) for good</source>
        <translation>
            <numerusform>Delete %n backup for good</numerusform>
            <numerusform>Delete %n backups for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Encrypt %n backup(s) as the store is</source>
        <translation>
            <numerusform>Encrypt %n backup as the store is</numerusform>
            <numerusform>Encrypt %n backups as the store is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>every %n minute</numerusform>
            <numerusform>every %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message numerus="yes">
        <source>%n change(s) that could not be saved last time are saved now: {labels}.</source>
        <translation>
            <numerusform>%n change that could not be saved last time is saved now: {labels}.</numerusform>
            <numerusform>%n changes that could not be saved last time are saved now: {labels}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>workbook</name>
    <message numerus="yes">
        <source>and %n more assessment(s)</source>
        <translation>
            <numerusform>and %n more assessment</numerusform>
            <numerusform>and %n more assessments</numerusform>
        </translation>
    </message>
</context>
</TS>
