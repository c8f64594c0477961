"""What does the reader of a word processor file see?"""
