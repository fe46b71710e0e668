import Markup

/// What a kind of finding means, and what to do next, in a line each.
package struct FindingAdvice: Hashable, Sendable {
  /// In whole sentences of plain text; a report escapes what it must.
  package var meaning: String
  /// What a person does about it; plain text too.
  package var next: String

  private init(_ meaning: String, _ next: String) {
    self.meaning = meaning
    self.next = next
  }

  /// nil: the kind is not one of a migration's.
  package static func of(_ id: String) -> FindingAdvice? {
    FindingKind(rawValue: id).map(of)
  }

  /// Every kind has its advice: the compiler sees to it.
  package static func of(_ kind: FindingKind) -> FindingAdvice {
    switch kind {
    case .linkDead:
      FindingAdvice(
        "A link to a page that does not exist; its label was kept as text.",
        "Choose one of the near misses, or write the missing page.")
    case .fragmentDead:
      FindingAdvice(
        "A link to a heading or anchor that its page does not have.",
        "Correct the part after the #.")
    case .linkVersion:
      FindingAdvice(
        "A link to an old version or an action of a page; it leads to the present page, or to the old Trac where --trac-url names that.",
        "Look whether the link still says what it should.")
    case .linkUnmapped:
      FindingAdvice(
        "References to tickets, changesets and the like that were left as text, and pictures that were left out.",
        "Give --trac-url, or an address for that kind: --tickets 'https://…/{id}'.")
    case .mapIncomplete:
      FindingAdvice(
        "References to tickets, revisions or files that the map given for them does not know; they are text, or lead to the old Trac where --trac-url names that.",
        "Add them to the map, or name the repository that has them: --revisions.")
    case .linkScheme:
      FindingAdvice(
        "A link whose scheme GitHub does not allow; its label was kept, with the address behind it as code.",
        "Write an address that begins with https:// where there is one.")
    case .imageMissing:
      FindingAdvice(
        "A picture whose file is not among the attachments.",
        "Find the file, put it into the folder of attachments and run again.")
    case .imageElsewhere:
      FindingAdvice(
        "A picture that hangs on another page than the text says, or has its name in another case; the only file that fits was taken.",
        "Check that it is the right one.")
    case .attachmentMissing:
      FindingAdvice(
        "A link to an attachment that is not there; its label was kept as text.",
        "Find the file, put it into the folder of attachments and run again.")
    case .attachmentOrphan:
      FindingAdvice(
        "An attachment of a page that is not in the export.",
        "Export the page too, or delete the file.")
    case .fileTooLarge:
      FindingAdvice(
        "A file of more than 100 MB, which GitHub refuses.",
        "Keep it elsewhere, or use Git LFS.")
    case .macroUnknown:
      FindingAdvice(
        "A macro of a plugin that tracdown does not know.",
        "Write by hand what it showed; --unknown-macros says what becomes of its text.")
    case .macroDynamic:
      FindingAdvice(
        "A macro whose result the running Trac computed.",
        "Write a link or a fixed list in its place.")
    case .macroInvalid:
      FindingAdvice(
        "A macro whose arguments are wrong; Trac showed an error too.",
        "Correct the arguments in the source, or drop the macro.")
    case .processorUnknown:
      FindingAdvice(
        "A block for a processor that tracdown does not know; its content was kept.",
        "Look whether the content reads well; .tracdown.yml says what becomes of it.")
    case .processorForeign:
      FindingAdvice(
        "Another markup language, a drawing or a formula; its source was kept as code.",
        "Write it in Markdown, or draw it with its tool.")
    case .rstInvalid:
      FindingAdvice(
        "reStructuredText with an error that Trac showed, too; its text was kept.",
        "Look whether it reads well, and correct the markup.")
    case .includeMissing:
      FindingAdvice(
        "An inclusion of a page that does not exist.",
        "Correct the page's name, or remove the inclusion.")
    case .includeCycle:
      FindingAdvice(
        "Pages that include each other; the inner one was left out.",
        "Remove one of the inclusions.")
    case .includeLimit:
      FindingAdvice(
        "A page that includes more than 1,000 pages or 1 MiB of text, or Markdown; links stand for the rest.",
        "Split the page, or include less.")
    case .lookDropped:
      FindingAdvice(
        "Colors, boxes or sizes that GitHub does not show; the content was kept.",
        "Nothing, unless the color carried a meaning.")
    case .htmlDropped:
      FindingAdvice(
        "HTML that GitHub removes from a page.",
        "Look whether something is missing, and write it in Markdown.")
    case .htmlUnclosed:
      FindingAdvice(
        "HTML that is never closed: in Trac it reached over the text that follows.",
        "Look whether more belongs inside, and close it in the source.")
    case .tableTooWide:
      FindingAdvice(
        "A table with so many columns that readers of Markdown would take seconds over it; it became HTML, or a paragraph for each row where the target shows no HTML.",
        "Look whether it should be a table at all.")
    case .nestingTooDeep:
      FindingAdvice(
        "Lists, quotes or blocks nested too deep; the inner ones were flattened.",
        "Simplify the page.")
    case .blockUnclosed:
      FindingAdvice(
        "A code block that is never closed: it takes the rest of the page, in Trac too.",
        "Close it in the source with }}}, and run again.")
    case .encodingGuessed:
      FindingAdvice(
        "Text that was not UTF-8; its encoding was guessed.",
        "Compare accents and quotation marks with the original.")
    case .nulBytes:
      FindingAdvice("Bytes of value 0 were left out.", "Check that the file is not damaged.")
    case .pageBinary:
      FindingAdvice(
        "A file among the pages that is no text; it was left out.",
        "Move it into the folder of attachments if a page needs it.")
    case .pageDuplicate:
      FindingAdvice(
        "Two files for one page; one was left out.", "Compare both and keep one.")
    case .authorUnknown:
      FindingAdvice(
        "Logins of the Trac that no file of authors names.",
        "Write one with --write-authors, fill it in, and give it with --authors.")
    case .settingsMissing:
      FindingAdvice(
        "A trac.ini inherits from a file that is not there.",
        "Copy that file to the same place and run again.")
    case .attachmentDamaged:
      FindingAdvice(
        "A file is not as large as the database says.",
        "Look whether it can be opened; compare it with a backup.")
    case .databaseDamaged:
      FindingAdvice(
        "The database of the Trac is damaged; what can be read of it was migrated.",
        "Look for a backup, or mend a copy: sqlite3 trac.db .recover | sqlite3 mended.db.")
    case .pageUnreadable:
      FindingAdvice(
        "A file that could not be read; it was left out.",
        "Mend its permissions and run again.")
    case .pageRestricted:
      FindingAdvice(
        "A page or attachment that was not public in Trac.",
        "Check whether it may be published; --exclude-restricted leaves it out.")
    case .pageForeign:
      FindingAdvice(
        "A page in the markup of another wiki or in Markdown; it was read as Trac reads it.",
        "Compare it with its source; convert it with a tool for that markup.")
    case .pageMarkdown:
      FindingAdvice(
        "A page that is Markdown already; it was kept as it is.", "Check its links.")
    case .pageGuide:
      FindingAdvice(
        "An unmodified page of Trac's own guide; it was left out.",
        "Nothing, or give --with-guide.")
    case .linkSymbolic:
      FindingAdvice(
        "A symbolic link among the files; it was not followed.",
        "Put a copy of the file in its place if it is needed.")
    case .nameChanged:
      FindingAdvice(
        "A page whose file is not named like it, as the name would not work everywhere.",
        "Nothing: links lead to the new name.")
    case .pageTooLarge:
      FindingAdvice(
        "A page so large that GitHub does not show all of it.", "Divide the page.")
    case .pageEdited:
      FindingAdvice(
        "A file that somebody edited since the last run; it was kept.",
        "Merge by hand, or give --force to overwrite it.")
    case .pageVanished:
      FindingAdvice(
        "A file whose page is gone from the source.",
        "Delete it, or give --prune.")
    case .notProved:
      FindingAdvice(
        "A page whose Markdown, read back, differs from the source.",
        "Compare the page with the original at the lines named.")
    case .notWritten:
      FindingAdvice(
        "A file that could not be written.",
        "Mend the cause that the finding names, and run again.")
    case .redirectLeftOut:
      FindingAdvice(
        "An old address without a redirect.",
        "Do as the finding says, or do without.")
    case .differsText:
      FindingAdvice(
        "Words that Trac's saved page shows and the Markdown does not, or the reverse.",
        "Compare both pages at the line named.")
    case .differsHeading:
      FindingAdvice(
        "A heading whose text or level is not Trac's.", "Compare both pages at the line named.")
    case .differsCode:
      FindingAdvice(
        "Code that is not Trac's to the letter.", "Compare both pages at the line named.")
    case .differsLink:
      FindingAdvice(
        "A link that does not lead where Trac's does.", "Correct its address.")
    case .differsImage:
      FindingAdvice(
        "A picture that is not Trac's, or has another text.",
        "Compare both pages at the line named.")
    case .differsTable:
      FindingAdvice(
        "A table whose rows, cells or words are not Trac's.",
        "Compare both pages at the line named.")
    case .differsLayout:
      FindingAdvice(
        "A paragraph, list, quote or line break that is not Trac's.",
        "Look whether the page reads well there.")
    case .differsStyle:
      FindingAdvice(
        "Words that are bold, italic, struck out … on one side only.",
        "Look whether the emphasis matters.")
    case .notCompared:
      FindingAdvice(
        "A part of a page that a running Trac computes, or an error that it shows: it was not compared.",
        "Look whether what stands there instead reads well.")
    case .savedMissing:
      FindingAdvice(
        "A page that was not compared: no saved page of Trac was found for it.",
        "Save it too, or name its file after the page.")
    case .savedUnreadable:
      FindingAdvice(
        "A saved page that could not be compared, or not wholly.",
        "Save it again, or compare by hand.")
    case .savedUnmatched:
      FindingAdvice(
        "A saved page that belongs to no migrated one.",
        "Nothing, unless a page should have been migrated: compare the names.")
    case .readerFault:
      FindingAdvice(
        "Something in the Markdown that the reader of --target does not show as it is meant.",
        "Look at the page there; please report it, since it should have been written otherwise.")
    case .markupRepaired:
      FindingAdvice(
        "Trac markup, or what a converter left of it, in a Markdown document; it is Markdown now.",
        "Nothing; read the difference where it matters.")
    case .markupLeft:
      FindingAdvice(
        "Something that looks like Trac markup where nothing surely is, or that Markdown reads in another way.",
        "Write it as Markdown if it is; otherwise nothing.")
    case .linkRepaired:
      FindingAdvice(
        "A link that led nowhere; it leads to the one thing that it can have meant.",
        "Nothing; read the difference where it matters.")
    case .imageRepaired:
      FindingAdvice(
        "An image whose file is somewhere else; it shows again.",
        "Nothing; look at the picture where it matters.")
    case .pageConverted:
      FindingAdvice(
        "A file that was no Markdown by its text or its name; it is now.",
        "Nothing; links to it were changed, too.")
    case .fenceOpen:
      FindingAdvice(
        "A fence that nothing closes: all behind it shows as code.",
        "Write the closing fence where the code ends.")
    case .repairRefused:
      FindingAdvice(
        "Something that could be mended only with a change of other text; it was left.",
        "Mend it by hand.")
    case .repairNothing:
      FindingAdvice(
        "A tree without a sign of Trac: there is no move to finish, and nothing was changed.",
        "Say with --as which files are Trac's, if there are any.")
    case .outputLinkDead:
      FindingAdvice(
        "A link of the finished tree that leads nowhere.",
        "Report it: it is a fault of tracdown, not of the wiki.")
    }
  }
}
